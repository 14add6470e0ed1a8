// A file's bytes, mapped into memory to be read: one copy for all programs and threads. They live
// as long as the object.
#pragma once

#include <cstddef>
#include <filesystem>
#include <span>

namespace lotse::schema {

class MappedFile {
 public:
  // Throws std::runtime_error that names the file.
  explicit MappedFile(const std::filesystem::path& file);
  ~MappedFile();
  MappedFile(const MappedFile&) = delete;
  MappedFile& operator=(const MappedFile&) = delete;

  std::span<const std::byte> bytes() const {
    return {static_cast<const std::byte*>(address_), size_};
  }

 private:
  void* address_ = nullptr;
  std::size_t size_ = 0;
};

}  // namespace lotse::schema
