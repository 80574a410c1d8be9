/**
 * Whatever renders with `preact/compat` loaded writes `class` behind the other attributes, and the build always has it
 * loaded. The tests of a worker share their modules, so without it here their order would decide what is written.
 */
import 'preact/compat'
