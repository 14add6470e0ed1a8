#include "server/search/facet_labels.h"

#include <algorithm>
#include <array>

namespace lotse::search {
namespace {

using schema::Facet;

struct Row {
  std::string_view value, de, en;
};

constexpr std::array<Row, 11> kTypes{{
    {"resolution", "Beschluss", "Decision"},
    {"proposal", "Beschlussvorlage", "Proposal for decision"},
    {"motion", "Antrag", "Motion"},
    {"inquiry", "Anfrage", "Inquiry"},
    {"minutes", "Niederschrift", "Minutes"},
    {"statement", "Stellungnahme", "Statement"},
    {"agreement", "Vereinbarung", "Agreement"},
    {"press_release", "Pressemitteilung", "Press release"},
    {"report", "Bericht", "Report"},
    {"web_page", "Webseite", "Web page"},
    {"other", "Sonstiges", "Other"},
}};
constexpr std::array<Row, 3> kLanguages{
    {{"de", "Deutsch", "German"}, {"en", "Englisch", "English"}, {"other", "andere", "other"}}};

constexpr Row none_of(Facet facet) {
  switch (facet) {
    case Facet::kCity:
      return {"none", "ohne Stadt", "no city"};
    case Facet::kCountry:
      return {"none", "ohne Land/Gebiet", "no country/territory"};
    case Facet::kSdg:
    case Facet::kSdgStated:
      return {"none", "ohne Nachhaltigkeitsziel", "no goal"};
    case Facet::kYear:
      return {"none", "ohne Datum", "undated"};
    case Facet::kNetwork:
      return {"none", "ohne Netzwerk", "no network"};
    case Facet::kBody:
      return {"none", "ohne Gremium", "no body"};
    case Facet::kPartnership:
      return {"none", "ohne Partnerschaft", "no partnership"};
    default:
      return {"none", "keine Angabe", "not stated"};
  }
}

std::string in(const Row& row, std::string_view language) {
  return std::string(language == "en" ? row.en : row.de);
}

template <std::size_t N>
std::string of(const std::array<Row, N>& rows, std::string_view value, std::string_view language) {
  const auto row = std::ranges::find(rows, value, &Row::value);
  return row == rows.end() ? std::string(value) : in(*row, language);
}

std::string goal_label(std::string_view value, std::string_view language,
                       const schema::Knowledge& knowledge) {
  const schema::GoalEntry* goal = knowledge.goal(std::atoi(std::string(value).c_str()));
  return "SDG " + std::string(value) + (goal ? ": " + goal->label.in(language) : "");
}

}  // namespace

std::string facet_label(Facet facet, std::string_view value, std::string_view language,
                        const schema::Knowledge& knowledge) {
  if (value == schema::kNone) return in(none_of(facet), language);
  switch (facet) {
    case Facet::kCity: {
      const schema::City* city = knowledge.city(value);
      return city ? city->label.in(language) : std::string(value);
    }
    case Facet::kCountry:
      return schema::label_of(knowledge.countries, value, language);
    case Facet::kSdg:
    case Facet::kSdgStated:
      return goal_label(value, language, knowledge);
    case Facet::kType:
      return of(kTypes, value, language);
    case Facet::kLanguage:
      return of(kLanguages, value, language);
    case Facet::kNetwork:
      return schema::label_of(knowledge.networks, value, language);
    case Facet::kBody:
      return schema::label_of(knowledge.bodies, value, language);
    case Facet::kPartnership:
      return schema::label_of(knowledge.relation_kinds, value, language);
    default:
      return std::string(value);
  }
}

}  // namespace lotse::search
