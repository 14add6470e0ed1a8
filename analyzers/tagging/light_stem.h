// A word without its ending of case or number, no more: "Schulen" and "Schule" meet, "housing" and
// "house" do not. The index's stems (analyzers/stemmer.h) reach further; a rule that suggests a
// goal must not.
#pragma once

#include <string_view>

#include "analyzers/language.h"

namespace lotse::tagging {

// A part of `folded_word`, from its beginning.
std::string_view light_stem(std::string_view folded_word, analyzers::Language language);

}  // namespace lotse::tagging
