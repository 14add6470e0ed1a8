// A word without its ending of case or number, no more: "Schulen" and "Schule" meet, "housing" and
// "house" do not. The index's stems (analyzers/stemmer.h) reach further; a rule that suggests a
// goal must not.
#pragma once

#include <string>
#include <string_view>

#include "analyzers/language.h"

namespace lotse::tagging {

std::string light_stem(std::string_view folded_word, analyzers::Language language);

}  // namespace lotse::tagging
