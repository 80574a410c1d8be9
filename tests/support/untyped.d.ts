/** Libraries of the tests that ship no types; only what is used here. */
declare module 'datapackage' {
  interface Resource {
    readonly name: string
    /** Whether its rows can be read. */
    readonly tabular: boolean
    /** The rows by column, cast as the schema says. @throws on a cell that does not fit */
    read(options: { readonly keyed: true }): Promise<readonly Readonly<Record<string, unknown>>[]>
    /** @throws where a foreign key leads nowhere */
    checkRelations(): Promise<true>
  }
  export class Package {
    /** @param descriptor path of a `datapackage.json` */
    static load(descriptor: string): Promise<Package>
    readonly errors: readonly Error[]
    readonly resources: readonly Resource[]
  }
}
