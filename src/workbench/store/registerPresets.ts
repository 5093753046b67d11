import type { PluginCtor, Univer } from "@univerjs/core";

/** A plugin, alone or with its settings, as Univer's presets list them. */
type PresetPlugin = PluginCtor | readonly [PluginCtor, unknown];

/**
 * What Univer's umbrella package does in `createUniver`; that package brings others without an open licence. A plugin
 * that several presets name is registered once, as the last of them wants it.
 */
export function registerPresets(
  univer: Univer,
  ...presets: readonly { readonly plugins: readonly unknown[] }[]
): void {
  const plugins = new Map<string, readonly [PluginCtor, unknown]>();
  for (const entry of presets.flatMap((preset) => preset.plugins as readonly PresetPlugin[])) {
    const [plugin, settings] = typeof entry === "function" ? [entry, undefined] : entry;
    plugins.set(plugin.pluginName, [plugin, settings]);
  }
  univer.registerPlugins([...plugins.values()]);
}
