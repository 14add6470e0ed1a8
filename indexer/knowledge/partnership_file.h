// Reads partnerships.toml: dated, sourced statements on the home city's relations with others.
#pragma once

#include <filesystem>

#include "indexer/schema/knowledge.h"

namespace lotse::knowledge {

// Adds kinds, states, relations and activities to `knowledge`, whose cities are already there.
// Relations and activities stand by date, those without one first. Throws std::runtime_error.
void read_partnerships(const std::filesystem::path& path, schema::Knowledge& knowledge);

}  // namespace lotse::knowledge
