// One TOML file of the authority files: reads keys of tables and says with file and line what is
// wrong. Throws std::runtime_error "FILE:LINE: ...". Used while loading, by one thread.
#pragma once

#include <toml++/toml.h>

#include <filesystem>
#include <initializer_list>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace lotse::knowledge {

class TomlFile {
 public:
  explicit TomlFile(std::filesystem::path file);

  const toml::table& root() const { return root_; }
  [[noreturn]] void fail(const toml::node& node, const std::string& what) const;

  // Every key of the table must be one of `known`.
  void allow_only(const toml::table& table, std::initializer_list<std::string_view> known) const;

  // The tables of [[key]], in order; none if there is no such key.
  std::vector<const toml::table*> tables(const toml::table& parent, std::string_view key) const;

  // The value of `key`, which must be there.
  const toml::node& at(const toml::table& table, std::string_view key) const;

  // Values that must be there and of their type; a text must not be empty.
  std::string text(const toml::table& table, std::string_view key) const;
  std::string text_or_empty(const toml::table& table, std::string_view key) const;
  double number(const toml::table& table, std::string_view key) const;
  int whole_number(const toml::table& table, std::string_view key, int lowest, int highest) const;
  // text(...), and an error if an earlier table had the same.
  std::string new_id(const toml::table& table, std::string_view key,
                     std::set<std::string>& seen) const;

  // Values that may be missing: an empty list, false.
  std::vector<std::string> texts(const toml::table& table, std::string_view key) const;
  bool flag(const toml::table& table, std::string_view key) const;

 private:
  [[noreturn]] void fail_at(std::size_t line, const std::string& what) const;

  std::filesystem::path file_;
  toml::table root_;
};

}  // namespace lotse::knowledge
