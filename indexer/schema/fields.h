// The table of fields and facets on disk: names, term prefixes, value slots. DO NOT CHANGE a prefix
// or a slot of a released format; add rows and raise kFormatVersion.
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string_view>

namespace lotse::schema {

// Facets of the contract, plus the stated goals that `goal_evidence=stated` counts.
enum class Facet : std::uint8_t {
  kCity,
  kCountry,
  kSdg,
  kYear,
  kType,
  kLanguage,
  kNetwork,
  kBody,
  kPartnership,
  kSource,
  kSdgStated,
};

struct FacetField {
  Facet facet;
  std::string_view name;    // request parameter and JSON key
  std::string_view prefix;  // of the boolean term: prefix + value
  unsigned slot;            // the document's values, joined by tabs
};

inline constexpr std::array<FacetField, 11> kFacets{{
    {Facet::kCity, "city", "XCITY", 1},
    {Facet::kCountry, "country", "XCOUNTRY", 2},
    {Facet::kSdg, "sdg", "XSDG", 3},
    {Facet::kYear, "year", "XYEAR", 4},
    {Facet::kType, "type", "XTYPE", 5},
    {Facet::kLanguage, "language", "XLANG", 6},
    {Facet::kNetwork, "network", "XNETWORK", 7},
    {Facet::kBody, "body", "XBODY", 8},
    {Facet::kPartnership, "partnership", "XPARTNER", 9},
    {Facet::kSource, "source", "XSOURCE", 10},
    {Facet::kSdgStated, "sdg_stated", "XSDGSTATED", 11},
}};
// The ten facets of the contract are the first ten rows.
inline constexpr std::size_t kPublicFacets = 10;

inline constexpr std::string_view kNone = "none";  // the value of a document that has none
inline constexpr unsigned kDateSlot = 0;           // ISO 8601 date, absent when unknown
inline constexpr unsigned kIdSlot = 12;            // document id, for ties

// Free-text and unique terms. Exact words have no prefix and carry positions.
inline constexpr std::string_view kIdPrefix = "Q";
inline constexpr std::string_view kReferencePrefix = "XREF";  // the document's own reference
inline constexpr std::string_view kGermanStemPrefix = "ZD";
inline constexpr std::string_view kEnglishStemPrefix = "ZE";
inline constexpr std::string_view kBeginningPrefix = "XB";   // first letters of exact words
inline constexpr std::string_view kGermanPartPrefix = "ZP";  // parts of compounds
inline constexpr std::string_view kTitlePrefix = "S";        // exact words of the title
inline constexpr std::string_view kTitleGermanStemPrefix = "SZD";
inline constexpr std::string_view kTitleEnglishStemPrefix = "SZE";
inline constexpr std::string_view kTitleGermanPartPrefix = "SZP";

inline constexpr const FacetField& field_of(Facet facet) {
  return kFacets[static_cast<std::size_t>(facet)];
}
std::optional<Facet> facet_of_name(std::string_view name);

inline constexpr std::array<std::string_view, 11> kDocumentTypes{
    "resolution", "proposal",      "motion", "inquiry",  "minutes", "statement",
    "agreement",  "press_release", "report", "web_page", "other"};
inline constexpr std::array<std::string_view, 3> kLanguages{"de", "en", "other"};

}  // namespace lotse::schema
