// What a document says of itself: type, date, reference, body, meeting. Each with its evidence.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace lotse::tagging {

// A value and the place in the text that says it (in_title: in the title). `rule` names why.
struct Fact {
  std::string value;
  std::size_t begin = 0;
  std::size_t end = 0;
  std::string rule;
  bool in_title = false;
};

struct DocumentFacts {
  // resolution proposal motion inquiry minutes statement agreement press_release report web_page
  // other. Empty optional: the text does not say.
  std::optional<Fact> type;
  // ISO 8601 date of the header, session or signature; never a deadline or an entry into force.
  std::optional<Fact> date;
  std::optional<Fact> reference;  // the document's own reference number, canonical spelling
  std::optional<Fact> body;       // id of the body that decides or meets
  std::optional<Fact> item;       // agenda item, "4.2"
};

// `address` is a hint for web pages and mail only. Definitions: the project's contract on types and
// dates. Cannot fail.
DocumentFacts facts_of(std::string_view title, std::string_view text);

}  // namespace lotse::tagging
