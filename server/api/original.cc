#include "server/api/original.h"

#include <algorithm>
#include <stdexcept>
#include <string_view>

#include "indexer/schema/generation.h"

namespace lotse::api {
namespace {

constexpr std::size_t kMostNameBytes = 150;

bool is_alphanumeric(char c) {
  return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
}

// "text/html; charset=..." -> "text/html"; what is no media type could be anything.
std::string media_type_of(const schema::Record& record) {
  const std::string type = record.media_type.substr(0, record.media_type.find_first_of("; "));
  const bool good =
      std::ranges::count(type, '/') == 1 && std::ranges::all_of(type, [](char c) {
        return is_alphanumeric(c) || std::string_view("/.+-").find(c) != std::string_view::npos;
      });
  return good ? type : "application/octet-stream";
}

bool is_shown(const std::string& media_type) {
  return media_type == "application/pdf" || media_type == "text/plain";
}

// The last segment of the address without query; a name without a dot gets the id.
std::string file_name(const schema::Record& record) {
  std::string name = record.address.substr(0, record.address.find_first_of("?#"));
  name = name.substr(name.find_last_of('/') + 1);
  if (name.find('.') == name.npos || name.size() > kMostNameBytes) return record.id;
  return name;
}

// RFC 8187: attr-char stays, the rest is encoded.
std::string extended_value(std::string_view text) {
  constexpr std::string_view kHex = "0123456789ABCDEF";
  constexpr std::string_view kMarks = "!#$&+-.^_`|~";
  std::string value = "UTF-8''";
  for (const char c : text) {
    const auto byte = static_cast<unsigned char>(c);
    if (is_alphanumeric(c) || kMarks.find(c) != kMarks.npos) {
      value += c;
    } else {
      value += {'%', kHex[byte >> 4], kHex[byte & 15]};
    }
  }
  return value;
}

std::string plain_value(std::string name) {
  for (char& c : name) {
    const bool good =
        is_alphanumeric(c) || std::string_view("-._ ").find(c) != std::string_view::npos;
    if (!good) c = '_';
  }
  return "\"" + name + "\"";
}

schema::Audience audience_of(const schema::Record& record) {
  return record.audience == schema::audience_name(schema::Audience::kPublic)
             ? schema::Audience::kPublic
             : schema::Audience::kInternal;
}

}  // namespace

std::string content_disposition(const schema::Record& record) {
  const std::string name = file_name(record);
  return std::string(is_shown(media_type_of(record)) ? "inline" : "attachment") +
         "; filename=" + plain_value(name) + "; filename*=" + extended_value(name);
}

http::Response original(const schema::Record& record, const std::filesystem::path& data_dir) {
  http::Response response;
  response.content_type = media_type_of(record);
  response.file = schema::spool_file(data_dir, audience_of(record), record.original);
  if (!std::filesystem::is_regular_file(response.file)) {
    throw std::runtime_error(response.file.string() + ": the original of " + record.id +
                             " is missing");
  }
  response.etag_source = record.original + record.media_type;
  response.headers.emplace_back("Content-Disposition", content_disposition(record));
  response.headers.emplace_back("Content-Security-Policy",
                                "default-src 'none'; frame-ancestors 'none'; sandbox");
  return response;
}

}  // namespace lotse::api
