#include "analyzers/derivations.h"

namespace lotse::analyzers {
namespace {

constexpr std::size_t kShortestStem = 3;  // bytes: plan-en

// What stands before an ending; "" if the word does not end so.
std::string before(std::string_view word, std::string_view ending) {
  if (!word.ends_with(ending) || word.size() < ending.size() + kShortestStem) return "";
  return std::string(word.substr(0, word.size() - ending.size()));
}

void add_verbs(const std::string& stem, std::vector<std::string>& found) {
  if (stem.empty()) return;
  const bool open = stem.ends_with("er") || stem.ends_with("el");
  found.push_back(stem + (open ? "n" : "en"));
  if (stem.ends_with("l") && !open) found.push_back(stem.substr(0, stem.size() - 1) + "eln");
}

}  // namespace

std::vector<std::string> derivations(std::string_view word) {
  std::vector<std::string> found;
  add_verbs(before(word, "ung"), found);
  add_verbs(before(word, "ungen"), found);
  for (const char* ending : {"ation", "ationen"}) {
    if (const auto stem = before(word, ending); !stem.empty()) found.push_back(stem + "ieren");
  }
  if (const auto stem = before(word, "ieren"); !stem.empty()) found.push_back(stem + "ation");
  if (const auto stem = before(word, "en"); !stem.empty() && !stem.ends_with("ung")) {
    found.push_back(stem + "ung");
  }
  if (const auto stem = before(word, "eln"); !stem.empty()) found.push_back(stem + "lung");
  if (const auto stem = before(word, "ern"); !stem.empty()) found.push_back(stem + "erung");
  return found;
}

}  // namespace lotse::analyzers
