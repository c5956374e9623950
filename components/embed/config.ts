/** Written into the script when it is built (`lib/site/embed.ts`): a hostile page cannot change it. */
export interface EmbedConfig {
  /** Absolute address of this help center's home page, ending in `/`. */
  home: string;
  name: string;
  /** Label and example of the search field, as on our own pages. */
  label: string;
  placeholder: string;
  /** Stands before a verdict; empty where the site has none. */
  verdictTitle: string;
  accent: string;
}

declare const EMBED: EmbedConfig;

export const config: EmbedConfig = EMBED;
