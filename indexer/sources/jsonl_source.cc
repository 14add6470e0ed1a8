#include "indexer/sources/jsonl_source.h"

#include <algorithm>
#include <fstream>
#include <vector>

namespace lotse::sources {
namespace {

// Reads `bytes` more; false at the end of the file.
bool read_more(std::ifstream& stream, std::size_t bytes, std::string& buffer) {
  const std::size_t before = buffer.size();
  buffer.resize(before + bytes);
  stream.read(buffer.data() + before, static_cast<std::streamsize>(bytes));
  buffer.resize(before + static_cast<std::size_t>(stream.gcount()));
  return buffer.size() > before;
}

// Hands out the whole lines at the beginning of `buffer` and keeps the rest.
void hand_out(std::string& buffer, std::size_t& line, Listing& listing) {
  const std::size_t last_end = buffer.rfind('\n');
  if (last_end == std::string::npos) return;
  const std::string_view whole(buffer.data(), last_end + 1);
  listing.lines(whole, line);
  line += static_cast<std::size_t>(std::count(whole.begin(), whole.end(), '\n'));
  buffer.erase(0, last_end + 1);
}

}  // namespace

Discovery JsonlSource::discover(const std::string& last_fingerprint, Listing& listing) {
  const std::string fingerprint = fingerprint_of(file_);
  if (!fingerprint.empty() && fingerprint == last_fingerprint) {
    listing.unchanged();
    return {true, "", fingerprint};
  }
  std::error_code error;  // a FIFO would be waited for, a device has no end
  if (!std::filesystem::is_regular_file(file_, error))
    return {false, file_.string() + ": no such file, or no regular one", ""};
  std::ifstream stream(file_, std::ios::binary);
  if (!stream) return {false, file_.string() + ": cannot be read", ""};
  std::string buffer;
  std::size_t line = 1;
  while (read_more(stream, chunk_bytes_, buffer)) hand_out(buffer, line, listing);
  if (stream.bad()) return {false, file_.string() + ": reading failed", ""};
  if (!buffer.empty()) listing.lines(buffer, line);
  return {true, "", fingerprint};
}

}  // namespace lotse::sources
