#include "server/query/query_fields.h"

#include <algorithm>
#include <array>
#include <utility>

namespace lotse::query {
namespace {

using schema::Facet;

constexpr QueryField kTitle{true, Facet::kCity};
constexpr QueryField facet(Facet facet) { return {false, facet}; }

constexpr std::array<std::pair<std::string_view, QueryField>, 23> kNames{{
    {"title", kTitle},
    {"titel", kTitle},
    {"city", facet(Facet::kCity)},
    {"stadt", facet(Facet::kCity)},
    {"country", facet(Facet::kCountry)},
    {"land", facet(Facet::kCountry)},
    {"sdg", facet(Facet::kSdg)},
    {"goal", facet(Facet::kSdg)},
    {"ziel", facet(Facet::kSdg)},
    {"year", facet(Facet::kYear)},
    {"jahr", facet(Facet::kYear)},
    {"type", facet(Facet::kType)},
    {"art", facet(Facet::kType)},
    {"language", facet(Facet::kLanguage)},
    {"sprache", facet(Facet::kLanguage)},
    {"network", facet(Facet::kNetwork)},
    {"netzwerk", facet(Facet::kNetwork)},
    {"body", facet(Facet::kBody)},
    {"gremium", facet(Facet::kBody)},
    {"partnership", facet(Facet::kPartnership)},
    {"partnerschaft", facet(Facet::kPartnership)},
    {"source", facet(Facet::kSource)},
    {"quelle", facet(Facet::kSource)},
}};

constexpr char lower(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; }

}  // namespace

std::optional<QueryField> query_field(std::string_view name) {
  const auto same = [&](const auto& row) {
    return std::ranges::equal(row.first, name, {}, {}, lower);
  };
  const auto found = std::ranges::find_if(kNames, same);
  if (found == kNames.end()) return std::nullopt;
  return found->second;
}

}  // namespace lotse::query
