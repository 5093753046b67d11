import { hostLanguage } from "./hostLanguage";
import { loadLibraryFile } from "./libraryFile";
import { register } from "./register";
import { registry } from "./registry.generated";

register(registry, { language: hostLanguage, loadLibrary: loadLibraryFile });
