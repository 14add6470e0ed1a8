#include "indexer/knowledge/word_files.h"

#include <map>
#include <set>
#include <utility>

#include "analyzers/normalize.h"
#include "indexer/knowledge/toml_file.h"

namespace lotse::knowledge {
namespace {

using schema::GlossaryPair;
using schema::SynonymGroup;

std::string in_quotes(const std::string& word) { return "'" + word + "'"; }

void check_ends(const TomlFile& file, const toml::node& node, const std::string& word) {
  if (word.front() == ' ' || word.back() == ' ')
    file.fail(node, in_quotes(word) + " begins or ends with a space");
}

// The words of `key`, which must be there: at least one, none twice.
std::vector<std::string> words_of(const TomlFile& file, const toml::table& table,
                                  std::string_view key) {
  const toml::node& node = file.at(table, key);
  std::vector<std::string> words = file.texts(table, key);
  if (words.empty()) file.fail(node, "key '" + std::string(key) + "' must not be an empty list");
  std::set<std::string> seen;
  for (std::size_t i = 0; i < words.size(); ++i) {
    const toml::node& element = (*node.as_array())[i];
    check_ends(file, element, words[i]);
    if (!seen.insert(analyzers::folded(words[i])).second)
      file.fail(element, in_quotes(words[i]) + " stands in this list twice");
  }
  return words;
}

// Lines by what they stand for, to name the first one when it comes again.
template <typename Key>
class Lines {
 public:
  // The line that had it before, 0 if there is none.
  std::size_t earlier(const Key& key, const toml::node& node) {
    const std::size_t line = node.source().begin.line;
    const auto [at, added] = lines_.emplace(key, line);
    return added ? 0 : at->second;
  }

 private:
  std::map<Key, std::size_t> lines_;
};

using PairLines = Lines<std::pair<std::string, std::string>>;

// A word may stand in several pairs, one for each of its meanings, but not twice with one word.
void check_pair(const TomlFile& file, const toml::table& table, const GlossaryPair& pair,
                PairLines& lines) {
  for (const std::string& german : pair.german)
    for (const std::string& english : pair.english) {
      const std::pair key(analyzers::folded(german), analyzers::folded(english));
      if (key.first == key.second) file.fail(table, in_quotes(german) + " is paired with itself");
      if (const std::size_t line = lines.earlier(key, table))
        file.fail(table, in_quotes(german) + " and " + in_quotes(english) + " are paired in line " +
                             std::to_string(line) + " already");
    }
}

std::string language_of(const TomlFile& file, const toml::table& table) {
  std::string code = file.text(table, "language");
  if (code != "de" && code != "en")
    file.fail(file.at(table, "language"), "language '" + code + "' is neither de nor en");
  return code;
}

SynonymGroup group_of(const TomlFile& file, const toml::table& table) {
  file.allow_only(table, {"words", "language", "one_way"});
  SynonymGroup group{words_of(file, table, "words"), language_of(file, table),
                     file.flag(table, "one_way")};
  if (group.words.size() < 2)
    file.fail(file.at(table, "words"), in_quotes(group.words[0]) + " stands in its group alone");
  return group;
}

// What widens a word stands in one place: groups that share a word are one group or ambiguous.
// One-way groups widen their first word only, and may do so beside an ordinary group.
void check_group(const TomlFile& file, const toml::table& table, const SynonymGroup& group,
                 Lines<std::string>& lines) {
  const std::string kind = group.language + (group.one_way ? "> " : "= ");
  const std::size_t widened = group.one_way ? 1 : group.words.size();
  for (std::size_t i = 0; i < widened; ++i)
    if (const std::size_t line = lines.earlier(kind + analyzers::folded(group.words[i]), table))
      file.fail(table, in_quotes(group.words[i]) + " is in the group of line " +
                           std::to_string(line) + " already");
}

}  // namespace

std::vector<GlossaryPair> read_glossary(const std::filesystem::path& path) {
  std::vector<GlossaryPair> pairs;
  if (!std::filesystem::exists(path)) return pairs;
  const TomlFile file(path);
  file.allow_only(file.root(), {"pair"});
  PairLines lines;
  for (const toml::table* table : file.tables(file.root(), "pair")) {
    file.allow_only(*table, {"de", "en", "note"});
    if (table->contains("note")) (void)file.text(*table, "note");  // for those who read the file
    pairs.push_back({words_of(file, *table, "de"), words_of(file, *table, "en")});
    check_pair(file, *table, pairs.back(), lines);
  }
  return pairs;
}

std::vector<SynonymGroup> read_thesaurus(const std::filesystem::path& path) {
  std::vector<SynonymGroup> groups;
  if (!std::filesystem::exists(path)) return groups;
  const TomlFile file(path);
  file.allow_only(file.root(), {"group"});
  Lines<std::string> lines;
  for (const toml::table* table : file.tables(file.root(), "group")) {
    groups.push_back(group_of(file, *table));
    check_group(file, *table, groups.back(), lines);
  }
  return groups;
}

}  // namespace lotse::knowledge
