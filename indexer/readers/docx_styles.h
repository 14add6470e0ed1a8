// Which paragraph styles of a Word document are headings. Style ids are the writer's language
// ("berschrift1", "Ttulo1"), the names in styles.xml are not ("heading 1"); styles of one's own
// are based on others or say their outline level.
#pragma once

#include <map>
#include <string>
#include <string_view>

#include "indexer/readers/office_text.h"

namespace lotse::readers {

class DocxStyles {
 public:
  explicit DocxStyles(std::string_view styles_xml);

  OfficeParagraph::Kind kind_of(std::string_view style_id) const;

 private:
  struct Style {
    std::string name;
    std::string based_on;
    bool outlined = false;
  };
  std::map<std::string, Style, std::less<>> styles_;
};

}  // namespace lotse::readers
