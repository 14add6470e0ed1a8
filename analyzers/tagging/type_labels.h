// The names by which documents call themselves, and what type each name is.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "analyzers/tagging/text_words.h"

namespace lotse::tagging {

struct TypeLabel {
  std::string type;       // a type of the contract, or "extract" (from minutes), "declaration"
                          // (of one side or of two), "urgent" (decision before the session)
  std::size_t begin = 0;  // bytes of the text the words are from
  std::size_t end = 0;
  bool own_line = false;  // at the beginning of a line, or before a colon
};

// All labels of the words, in order. In the title a label also counts behind a colon or dash.
std::vector<TypeLabel> type_labels(const TextWords& words);

}  // namespace lotse::tagging
