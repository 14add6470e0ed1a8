// Lines of a JSONL file -> documents, as the contract of the `jsonl` source says:
// {"id","title","text","language"?,"date"?,"type"?,"url"?,"audience"?,"reference"?}
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "indexer/document.h"

namespace lotse::readers {

struct JsonLine {
  std::size_t line = 0;  // from 1, within the chunk
  std::string id;        // "" when the line could not be read
  Extraction result;     // a broken line is Rejection{"malformed", "line 7: ..."}
};

// Reads whole lines; blank lines are skipped. Unknown keys, wrong types, a date that is no date, a
// type or audience outside the contract make the line malformed with the key named. `first_line` is
// the number of the chunk's first line in its file.
std::vector<JsonLine> read_json_lines(std::string_view chunk, std::size_t first_line);

}  // namespace lotse::readers
