// What is known of a partnership on a day: dated statements only, never more than was stated.
#pragma once

#include <optional>

#include "indexer/schema/knowledge.h"
#include "server/pages/frame.h"

namespace lotse::pages {

// The latest statement that had begun and not ended on `day` (ISO 8601); null when there is none.
// A date that is only a year or month counts from its beginning and to its end.
const schema::Statement* statement_on(const std::vector<schema::Statement>& statements,
                                      std::string_view day);
bool is_partner(const schema::City& city, const schema::Knowledge& knowledge);
// "Städtepartnerschaft; Kontakte ruhen": the relation and, when stated, the activity. "" when no
// relation holds on that day.
std::string partnership_text(const Visit& visit, const schema::Knowledge& knowledge,
                             const schema::City& city, std::string_view day);
// Rows {text, value, period, source, source_link} of statements in their order.
Values statement_rows(const Visit& visit, const std::vector<schema::Named>& kinds,
                      const std::vector<schema::Statement>& statements);

}  // namespace lotse::pages
