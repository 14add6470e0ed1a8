// What the tokens are for: a document is found by more keys than a question asks for.
#pragma once

#include <cstdint>

namespace lotse::analyzers {

enum class Purpose : std::uint8_t {
  kDocument,
  kQuery,
  kPhrase,  // words in a row, as written: as many positions as in the document
};

}  // namespace lotse::analyzers
