// What the tokens are for: a document is found by more keys than a question asks for.
#pragma once

#include <cstdint>

namespace lotse::analyzers {

enum class Purpose : std::uint8_t { kDocument, kQuery };

}  // namespace lotse::analyzers
