// The language of a text too short for function words (a title, a headline), by the words that the
// lists know as German or as English only. Without word tables nothing is decided. All threads.
#pragma once

#include <optional>
#include <string_view>

#include "analyzers/language.h"

namespace lotse::analyzers {

std::optional<Language> language_by_words(std::string_view text);

}  // namespace lotse::analyzers
