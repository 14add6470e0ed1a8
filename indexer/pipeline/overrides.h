// NAME.meta.toml beside NAME: what staff say of a file, over what it says of itself.
#pragma once

#include <string>
#include <string_view>
#include <variant>

#include "indexer/document.h"

namespace lotse::pipeline {

struct Overrides {
  std::string title, type, date, language, audience, url, reference;  // "" = not said
};

// Unknown keys, wrong types and values outside the contract are a Rejection with line and key: a
// file whose audience cannot be read must not be shown.
std::variant<Overrides, Rejection> overrides_of(std::string_view toml, const std::string& name);

void apply(const Overrides& overrides, Document& document);

// A calendar date as ISO 8601 ("2023-11-23").
bool is_iso_date(std::string_view text);

}  // namespace lotse::pipeline
