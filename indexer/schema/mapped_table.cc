#include "indexer/schema/mapped_table.h"

#include <fcntl.h>
#include <sys/mman.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <fstream>
#include <stdexcept>

namespace lotse::schema {
namespace {

[[noreturn]] void fail(const std::filesystem::path& file, const std::string& why) {
  throw std::runtime_error(file.string() + ": " + why);
}

std::vector<std::string> lines_of(const std::filesystem::path& file) {
  std::vector<std::string> lines;
  std::ifstream stream(file);
  for (std::string line; std::getline(stream, line);) lines.push_back(line);
  return lines;
}

}  // namespace

MappedTable::MappedTable(const std::filesystem::path& file, Fault fault) {
  const int descriptor = ::open(file.c_str(), O_RDONLY | O_CLOEXEC);
  if (descriptor < 0) fail(file, std::strerror(errno));
  size_ = std::filesystem::file_size(file);
  address_ = ::mmap(nullptr, size_, PROT_READ, MAP_SHARED, descriptor, 0);
  const int error = errno;
  ::close(descriptor);
  if (address_ == MAP_FAILED) fail(file, std::strerror(error));
  if (const auto wrong = fault(bytes()); !wrong.empty()) {
    ::munmap(address_, size_);  // no destructor follows
    fail(file, wrong);
  }
  missing_ = lines_of(file.string() + ".missing");
}

MappedTable::~MappedTable() { ::munmap(address_, size_); }

// FNV-1a over whole words of eight bytes (http://www.isthe.com/chongo/tech/comp/fnv/).
std::string MappedTable::digest() const {
  std::uint64_t digest = 14695981039346656037u;
  for (std::size_t at = 0; at < size_; at += sizeof digest) {
    std::uint64_t word = 0;
    std::memcpy(&word, static_cast<const char*>(address_) + at, std::min(sizeof word, size_ - at));
    digest = (digest ^ word) * 1099511628211u;
  }
  return std::to_string(digest);
}

}  // namespace lotse::schema
