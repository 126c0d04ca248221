/** What a bundle of "My course" imports first: the texts that other pages need not load. */

import { bringTexts } from "./texts.js";

bringTexts(DESK_TEXTS);
