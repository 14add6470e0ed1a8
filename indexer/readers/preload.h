// Loads what the readers' libraries load on first use: charset converters, poppler's tables,
// configuration files. The extraction child calls this before it locks itself in; afterwards
// nothing can be opened any more.
#pragma once

namespace lotse::readers {

void preload();

}  // namespace lotse::readers
