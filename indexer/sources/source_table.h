// THE table: which kind of source is made by what.
#pragma once

#include <memory>

#include "indexer/settings.h"
#include "indexer/sources/source.h"

namespace lotse::sources {

std::unique_ptr<Source> source_of(const SourceSettings& settings);

}  // namespace lotse::sources
