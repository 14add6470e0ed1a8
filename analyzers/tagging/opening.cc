#include "analyzers/tagging/opening.h"

#include <algorithm>
#include <array>

#include "analyzers/characters.h"

namespace lotse::tagging {
namespace {

using namespace std::string_view_literals;

constexpr std::array kLeadsOn = {
    "der"sv,   "die"sv,    "das"sv,   "dem"sv,   "den"sv,  "des"sv, "ein"sv,  "eine"sv,
    "einer"sv, "eines"sv,  "einem"sv, "einen"sv, "zur"sv,  "zum"sv, "in"sv,   "im"sv,
    "mit"sv,   "von"sv,    "vom"sv,   "und"sv,   "oder"sv, "als"sv, "laut"sv, "zu"sv,
    "diese"sv, "dieser"sv, "this"sv,  "the"sv,   "a"sv,    "an"sv,  "of"sv,   "and"sv,
    "or"sv,    "to"sv,     "by"sv,    "with"sv,  "fur"sv,  "for"sv, "ihre"sv, "seine"sv};

}  // namespace

std::string_view first_bytes(std::string_view text, std::size_t bytes) {
  return text.substr(0, analyzers::character_boundary(text, bytes));
}

std::size_t last_bytes_begin(std::string_view text, std::size_t bytes) {
  if (text.size() <= bytes) return 0;
  return analyzers::character_boundary(text, text.size() - bytes);
}

bool has_any(std::string_view bytes, std::string_view characters) {
  return bytes.find_first_of(characters) != std::string_view::npos;
}

bool begins_line(const TextWords& words, std::size_t i) {
  if (i == 0 || words[i].gap == Gap::kBreak) return true;
  if (!has_any(words.before(i), "\n|")) return false;
  const auto previous = words.folded(i - 1);
  return std::find(kLeadsOn.begin(), kLeadsOn.end(), previous) == kLeadsOn.end();
}

}  // namespace lotse::tagging
