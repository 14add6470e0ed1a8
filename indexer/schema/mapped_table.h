// A table of German words that the build made, mapped into memory: one copy for all programs and
// threads. What is inside is analyzers/'s; this only knows the file.
#pragma once

#include <cstddef>
#include <filesystem>
#include <span>
#include <string>
#include <vector>

namespace lotse::schema {

class MappedTable {
 public:
  // What is wrong with bytes that should be a table; "" if nothing is.
  using Fault = std::string (*)(std::span<const std::byte> bytes);

  // Throws std::runtime_error that names the file if it cannot be mapped or is no table.
  MappedTable(const std::filesystem::path& file, Fault fault);
  ~MappedTable();
  MappedTable(const MappedTable&) = delete;
  MappedTable& operator=(const MappedTable&) = delete;

  std::span<const std::byte> bytes() const {
    return {static_cast<const std::byte*>(address_), size_};
  }
  // Packages that were not installed when the table was made: it knows less than it could.
  const std::vector<std::string>& missing() const { return missing_; }
  // Names the table's content: another table makes other keys.
  std::string digest() const;

 private:
  void* address_ = nullptr;
  std::size_t size_ = 0;
  std::vector<std::string> missing_;
};

}  // namespace lotse::schema
