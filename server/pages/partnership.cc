#include "server/pages/partnership.h"

#include "server/pages/wording.h"

namespace lotse::pages {
namespace {

bool has_begun(const schema::Statement& statement, std::string_view day) {
  return std::string_view(statement.since) <= day.substr(0, statement.since.size());
}

bool has_ended(const schema::Statement& statement, std::string_view day) {
  return !statement.until.empty() &&
         std::string_view(statement.until) < day.substr(0, statement.until.size());
}

std::string period(const Visit& visit, const schema::Statement& statement) {
  if (statement.since.empty() && statement.until.empty()) return visit.say("none_stated");
  if (statement.until.empty()) {
    return visit.say("period.since", {{"since", visit.date(statement.since)}});
  }
  if (statement.since.empty()) {
    return visit.say("period.until", {{"until", visit.date(statement.until)}});
  }
  return visit.date(statement.since) + " – " + visit.date(statement.until);
}

}  // namespace

const schema::Statement* statement_on(const std::vector<schema::Statement>& statements,
                                      std::string_view day) {
  const schema::Statement* holding = nullptr;
  for (const schema::Statement& statement : statements) {
    if (!has_begun(statement, day) || has_ended(statement, day)) continue;
    if (!holding || statement.since >= holding->since) holding = &statement;
  }
  return holding;
}

bool is_partner(const schema::City& city, const schema::Knowledge& knowledge) {
  return !city.relations.empty() && city.id != knowledge.home;
}

std::string partnership_text(const Visit& visit, const schema::Knowledge& knowledge,
                             const schema::City& city, std::string_view day) {
  const schema::Statement* relation = statement_on(city.relations, day);
  if (!relation) return "";
  const std::string kind =
      schema::label_of(knowledge.relation_kinds, relation->value, visit.language());
  const schema::Statement* activity = statement_on(city.activities, day);
  if (!activity) return kind;
  return kind + "; " +
         schema::label_of(knowledge.activity_states, activity->value, visit.language());
}

Values statement_rows(const Visit& visit, const std::vector<schema::Named>& kinds,
                      const std::vector<schema::Statement>& statements) {
  Values rows = list();
  for (const schema::Statement& statement : statements) {
    const bool linked = is_web_address(statement.source);
    Values row;
    row["value"] = schema::label_of(kinds, statement.value, visit.language());
    row["text"] = text_or_nothing(statement.text.in(visit.language()));
    row["period"] = period(visit, statement);
    row["source"] = statement.source.empty() ? visit.say("none_stated") : statement.source;
    row["source_link"] = linked ? Values(statement.source) : Values(false);
    rows.push_back(row);
  }
  return rows;
}

}  // namespace lotse::pages
