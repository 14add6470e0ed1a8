#include "indexer/knowledge/toml_file.h"

#include <algorithm>
#include <fstream>
#include <stdexcept>

namespace lotse::knowledge {
namespace {

std::string named(std::string_view key) { return "key '" + std::string(key) + "'"; }

}  // namespace

TomlFile::TomlFile(std::filesystem::path file) : file_(std::move(file)) {
  std::ifstream stream(file_);
  if (!stream) throw std::runtime_error(file_.string() + ": cannot be read");
  try {
    root_ = toml::parse(stream, file_.string());
  } catch (const toml::parse_error& error) {
    fail_at(error.source().begin.line, std::string(error.description()));
  }
}

void TomlFile::fail_at(std::size_t line, const std::string& what) const {
  throw std::runtime_error(file_.string() + ":" + std::to_string(line) + ": " + what);
}

void TomlFile::fail(const toml::node& node, const std::string& what) const {
  fail_at(node.source().begin.line, what);
}

void TomlFile::allow_only(const toml::table& table,
                          std::initializer_list<std::string_view> known) const {
  for (const auto& [key, node] : table)
    if (std::find(known.begin(), known.end(), key.str()) == known.end())
      fail_at(key.source().begin.line, "unknown " + named(key.str()));
}

std::vector<const toml::table*> TomlFile::tables(const toml::table& parent,
                                                 std::string_view key) const {
  std::vector<const toml::table*> all;
  const toml::node* node = parent.get(key);
  if (node == nullptr) return all;
  if (!node->is_array_of_tables())
    fail(*node, named(key) + " must be written as [[" + std::string(key) + "]]");
  for (const toml::node& element : *node->as_array()) all.push_back(element.as_table());
  return all;
}

const toml::node& TomlFile::at(const toml::table& table, std::string_view key) const {
  const toml::node* node = table.get(key);
  if (node == nullptr) fail(table, named(key) + " is missing");
  return *node;
}

std::string TomlFile::text_or_empty(const toml::table& table, std::string_view key) const {
  const toml::node& node = at(table, key);
  if (!node.is_string()) fail(node, named(key) + " must be a text");
  return node.as_string()->get();
}

std::string TomlFile::text(const toml::table& table, std::string_view key) const {
  std::string value = text_or_empty(table, key);
  if (value.empty()) fail(at(table, key), named(key) + " must not be empty");
  return value;
}

double TomlFile::number(const toml::table& table, std::string_view key) const {
  const toml::node& node = at(table, key);
  if (!node.is_number()) fail(node, named(key) + " must be a number");
  return *node.value<double>();
}

int TomlFile::whole_number(const toml::table& table, std::string_view key, int lowest,
                           int highest) const {
  const toml::node& node = at(table, key);
  const auto value = node.is_integer() ? node.as_integer()->get() : std::int64_t{lowest} - 1;
  if (value < lowest || value > highest)
    fail(node, named(key) + " must be a whole number from " + std::to_string(lowest) + " to " +
                   std::to_string(highest));
  return static_cast<int>(value);
}

std::string TomlFile::new_id(const toml::table& table, std::string_view key,
                             std::set<std::string>& seen) const {
  std::string id = text(table, key);
  if (!seen.insert(id).second) fail(at(table, key), "'" + id + "' stands here a second time");
  return id;
}

std::vector<std::string> TomlFile::texts(const toml::table& table, std::string_view key) const {
  std::vector<std::string> all;
  const toml::node* node = table.get(key);
  if (node == nullptr) return all;
  if (!node->is_array()) fail(*node, named(key) + " must be a list of texts");
  for (const toml::node& element : *node->as_array()) {
    if (!element.is_string() || element.as_string()->get().empty())
      fail(element, named(key) + " must be a list of texts, none of them empty");
    all.push_back(element.as_string()->get());
  }
  return all;
}

bool TomlFile::flag(const toml::table& table, std::string_view key) const {
  const toml::node* node = table.get(key);
  if (node == nullptr) return false;
  if (!node->is_boolean()) fail(*node, named(key) + " must be true or false");
  return node->as_boolean()->get();
}

}  // namespace lotse::knowledge
