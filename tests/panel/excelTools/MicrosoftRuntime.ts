/** What Microsoft's script puts into the page. */
export interface MicrosoftRuntime {
  readonly CustomFunctions: { associate(id: string, run: () => unknown): void };
  readonly Office: {
    readonly addin: { showAsTaskpane(): Promise<void> };
    readonly actions: { readonly _association: { readonly mappings: Record<string, (event: object) => void> } };
  };
}
