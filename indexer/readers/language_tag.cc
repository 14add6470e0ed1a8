#include "indexer/readers/language_tag.h"

#include <algorithm>
#include <array>

#include "indexer/readers/clean_text.h"

namespace lotse::readers {
namespace {

struct Name {
  std::string_view name;
  std::string_view code;
};

// ISO 639-2 codes (both forms) and names, of the languages that partner cities write in.
constexpr std::array<Name, 36> kNames{{
    {"deu", "de"}, {"ger", "de"},     {"german", "de"}, {"deutsch", "de"}, {"eng", "en"},
    {"en", "en"},  {"english", "en"}, {"fra", "fr"},    {"fre", "fr"},     {"french", "fr"},
    {"rus", "ru"}, {"russian", "ru"}, {"ukr", "uk"},    {"tur", "tr"},     {"turkish", "tr"},
    {"srp", "sr"}, {"scc", "sr"},     {"ron", "ro"},    {"rum", "ro"},     {"heb", "he"},
    {"ara", "ar"}, {"zho", "zh"},     {"chi", "zh"},    {"spa", "es"},     {"ita", "it"},
    {"pol", "pl"}, {"por", "pt"},     {"nld", "nl"},    {"dut", "nl"},     {"swe", "sv"},
    {"hrv", "hr"}, {"bos", "bs"},     {"ell", "el"},    {"hun", "hu"},     {"ces", "cs"},
    {"cze", "cs"},
}};

}  // namespace

std::string language_of_tag(std::string_view tag) {
  const std::string lower = lower_ascii(trimmed(tag));
  const std::string primary = lower.substr(0, lower.find_first_of("-_;, "));
  if (!std::all_of(primary.begin(), primary.end(), [](char c) { return c >= 'a' && c <= 'z'; })) {
    return "";
  }
  if (primary.size() == 2) return primary;
  const auto* found = std::find_if(kNames.begin(), kNames.end(),
                                   [&](const Name& name) { return name.name == primary; });
  return found == kNames.end() ? "" : std::string(found->code);
}

}  // namespace lotse::readers
