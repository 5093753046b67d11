import { hostLanguage } from "./hostLanguage";
import { register } from "./register";
import { registry } from "./registry.generated";

register(registry, hostLanguage);
