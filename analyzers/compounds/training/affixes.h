// Suffix rules of a Hunspell affix file: which forms a dictionary word has. Prefixes and compound
// rules are not read. Format: hunspell(5). Knows no files.
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace lotse::analyzers::training {

class Affixes {
 public:
  explicit Affixes(std::string_view affix_file);  // in UTF-8 or Latin-1, as the words will be

  // The word's other forms by its flags. Forms that only live in compounds are left out.
  std::vector<std::string> forms(std::string_view word, std::string_view flags) const;

 private:
  struct Rule {
    std::string strip, add, condition;
  };
  std::map<char, std::vector<Rule>> rules_;
};

}  // namespace lotse::analyzers::training
