// The mustache templates of share/templates, read once at start. Values are escaped for HTML; only
// the layout's {{{body}}} is not, which is a rendered template itself.
//   {{m.key}}      the message in the page's language
//   {{> name}}     the template name.html, put in at loading
// Immutable after construction; any thread.
#pragma once

#include <filesystem>
#include <kainjow/mustache.hpp>
#include <map>
#include <string>
#include <string_view>

namespace lotse::pages {

// Values of a template. A name that an entry of a list lacks is looked up outside it: set all.
using Values = kainjow::mustache::data;
inline Values list() { return Values(Values::type::list); }
// The text, or false (a section that is not shown) when it is empty.
Values text_or_nothing(const std::string& text);

// A list under `name`, and under "has_" + name whether it has entries.
void put_list(Values& values, const std::string& name, Values entries);

class Templates {
 public:
  // Throws std::runtime_error naming the file, when a template is broken or says an unknown key.
  explicit Templates(const std::filesystem::path& folder);

  std::string render(const std::string& name, std::string_view language,
                     const Values& values) const;

 private:
  // Rendering is const but for the error of a broken template, and those never get here.
  mutable std::map<std::string, kainjow::mustache::mustache> templates_;
};

}  // namespace lotse::pages
