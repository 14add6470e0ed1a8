// The rules by which words meet, as answers name them.
#pragma once

#include <string>

#include "analyzers/token.h"

namespace lotse::search {

std::string rule_name(analyzers::Rule rule);

}  // namespace lotse::search
