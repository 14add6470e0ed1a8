#include "indexer/writing/postings.h"

#include <algorithm>
#include <string>
#include <string_view>

#include "indexer/schema/terms.h"

namespace lotse::writing {
namespace {

using analyzers::Key;
using schema::Facet;

// Text positions begin after the title's, with a gap so that no phrase spans both.
constexpr Xapian::termpos kGap = 100;

// The numbers of a date or an amount (15.02.2022, 1.250,00) are found, but a document with many
// dates is not about each of their years: they weigh nothing.
bool is_joined_number(std::string_view text, const std::vector<analyzers::Token>& tokens,
                      std::size_t at) {
  const auto is_digit = [](char c) { return c >= '0' && c <= '9'; };
  const auto& token = tokens[at];
  if (token.begin >= text.size() || token.end > text.size()) return false;
  if (!std::all_of(token.text.begin(), token.text.end(), is_digit)) return false;
  const auto is_joint = [&](std::size_t place, std::size_t beyond) {
    return (text[place] == '.' || text[place] == ',') && is_digit(text[beyond]);
  };
  const bool before = token.begin >= 2 && is_joint(token.begin - 1, token.begin - 2);
  const bool after = token.end + 1 < text.size() && is_joint(token.end, token.end + 1);
  return before || after;
}

void add_title(const std::vector<analyzers::Token>& tokens, Xapian::Document& postings) {
  for (const auto& token : tokens) postings.add_term(schema::title_term(token.key, token.text));
}

// Only exact words carry positions: phrases mean what is written. Returns the first free position.
Xapian::termpos add_words(std::string_view text, const std::vector<analyzers::Token>& tokens,
                          Xapian::termpos first, Xapian::Document& postings) {
  Xapian::termpos free = first;
  for (std::size_t i = 0; i < tokens.size(); ++i) {
    const auto& token = tokens[i];
    const std::string term = schema::word_term(token.key, token.text);
    const Xapian::termcount weight = is_joined_number(text, tokens, i) ? 0 : 1;
    const Xapian::termpos position = first + token.position;
    if (token.key == Key::kExact) {
      const std::string beginning = schema::beginning_term(token.text);
      if (!beginning.empty()) postings.add_term(beginning);
    }
    if (token.key == Key::kExact)
      postings.add_posting(term, position, weight);
    else
      postings.add_term(term);
    free = std::max(free, position + 1);
  }
  return free;
}

void add_facet(Facet facet, std::vector<std::string> values, Xapian::Document& postings) {
  std::sort(values.begin(), values.end());
  values.erase(std::unique(values.begin(), values.end()), values.end());
  std::string slot;
  for (const std::string& value : values) {
    postings.add_boolean_term(schema::facet_term(facet, value));
    slot += (slot.empty() ? "" : "\t") + value;
  }
  if (values.empty()) postings.add_boolean_term(schema::facet_term(facet, schema::kNone));
  if (!slot.empty()) postings.add_value(schema::field_of(facet).slot, slot);
}

std::vector<std::string> one_or_none(const std::string& value) {
  return value.empty() ? std::vector<std::string>{} : std::vector<std::string>{value};
}

std::vector<std::string> goals_of(const schema::Record& record, bool stated_only) {
  std::vector<std::string> numbers;
  for (const schema::Goal& goal : record.goals)
    if (!stated_only || goal.strength == tagging::Strength::kStated)
      numbers.push_back(std::to_string(goal.number));
  return numbers;
}

void add_facets(const AnalysedDocument& document, Xapian::Document& postings) {
  const schema::Record& record = document.record;
  const auto year = record.year();
  add_facet(Facet::kCity, record.cities, postings);
  add_facet(Facet::kCountry, document.countries, postings);
  add_facet(Facet::kSdg, goals_of(record, false), postings);
  add_facet(Facet::kYear, one_or_none(year ? std::to_string(*year) : ""), postings);
  add_facet(Facet::kType, one_or_none(record.type), postings);
  add_facet(Facet::kLanguage, one_or_none(record.language), postings);
  add_facet(Facet::kNetwork, record.networks, postings);
  add_facet(Facet::kBody, one_or_none(record.body), postings);
  add_facet(Facet::kPartnership, document.partnerships, postings);
  add_facet(Facet::kSource, one_or_none(record.source), postings);
  add_facet(Facet::kSdgStated, goals_of(record, true), postings);
}

}  // namespace

Xapian::Document postings_of(const AnalysedDocument& document) {
  Xapian::Document postings;
  const schema::Record& record = document.record;
  add_title(document.title_tokens, postings);
  const Xapian::termpos text_begin =
      add_words(record.title, document.title_tokens, 1, postings) + kGap;
  add_words(record.text, document.text_tokens, text_begin, postings);
  add_facets(document, postings);
  postings.add_boolean_term(schema::id_term(record.id));
  if (!record.reference.empty())
    postings.add_boolean_term(schema::reference_term(record.reference));
  if (!record.date.empty()) postings.add_value(schema::kDateSlot, record.date);
  postings.add_value(schema::kIdSlot, record.id);
  postings.set_data(schema::encode(record));
  return postings;
}

}  // namespace lotse::writing
