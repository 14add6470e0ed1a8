#include "server/http/head.h"

#include <algorithm>
#include <charconv>
#include <vector>

#include "server/http/target.h"

namespace lotse::http {
namespace {

// What is wrong, or nothing.
using Problem = std::optional<Refused>;

bool is_alphanumeric(char c) {
  return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
}

// RFC 9110, section 5.6.2.
bool is_token(std::string_view text) {
  constexpr std::string_view kMarks = "!#$%&'*+-.^_`|~";
  return !text.empty() && std::ranges::all_of(text, [&](char c) {
    return is_alphanumeric(c) || kMarks.find(c) != kMarks.npos;
  });
}

bool is_visible(char c) { return c > 0x20 && c < 0x7f; }

// RFC 9110, section 5.5: visible characters, blanks, tabs and bytes above 0x7f.
bool is_field_value(std::string_view text) {
  return std::ranges::all_of(
      text, [](char c) { return is_visible(c) || c == ' ' || c == '\t' || (c & 0x80) != 0; });
}

std::string lower_case(std::string_view text) {
  std::string lower(text);
  for (char& c : lower) {
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
  }
  return lower;
}

std::string_view trimmed(std::string_view text) {
  while (!text.empty() && (text.front() == ' ' || text.front() == '\t')) text.remove_prefix(1);
  while (!text.empty() && (text.back() == ' ' || text.back() == '\t')) text.remove_suffix(1);
  return text;
}

// Is `token` an element of a comma-separated list?
bool lists(std::string_view list, std::string_view token) {
  while (!list.empty()) {
    const std::string_view one = list.substr(0, list.find(','));
    if (lower_case(trimmed(one)) == token) return true;
    list.remove_prefix(std::min(list.size(), one.size() + 1));
  }
  return false;
}

Problem refused_version(std::string_view version) {
  if (version == "HTTP/1.1" || version == "HTTP/1.0") return std::nullopt;
  const bool other = version.size() == 8 && version.starts_with("HTTP/");
  return other ? Refused{505, "This server speaks HTTP/1.1."}
               : Refused{400, "The request line is malformed."};
}

Problem read_request_line(std::string_view line, Head& head) {
  const std::size_t first = line.find(' ');
  const std::size_t last = line.rfind(' ');
  if (first == line.npos || first == last) return Refused{400, "The request line is malformed."};
  const std::string_view method = line.substr(0, first);
  const std::string_view text = line.substr(first + 1, last - first - 1);
  if (Problem problem = refused_version(line.substr(last + 1))) return problem;
  if (!is_token(method) || method.size() > 32 || !std::ranges::all_of(text, is_visible)) {
    return Refused{400, "The request line is malformed."};
  }
  if (text.size() > kMostTargetBytes) return Refused{414, "The address is too long."};
  auto target = text == "*" && method == "OPTIONS" ? Target{"*", {}} : target_of(text);
  if (!target) return Refused{400, "The address is malformed."};
  head.request.method = method;
  head.request.path = std::move(target->path);
  head.request.parameters = std::move(target->parameters);
  return std::nullopt;
}

// Fields that must not come twice: two readers might choose differently.
bool is_single(std::string_view name) {
  return name == "content-length" || name == "transfer-encoding" || name == "host" ||
         name == "content-type" || name == "expect" || name == "authorization" || name == "origin";
}

Problem read_field(std::string_view line, Head& head) {
  const std::size_t colon = line.find(':');
  if (colon == line.npos || !is_token(line.substr(0, colon)) || !is_field_value(line)) {
    return Refused{400, "A header field is malformed."};
  }
  const std::string name = lower_case(line.substr(0, colon));
  const std::string_view value = trimmed(line.substr(colon + 1));
  const auto [field, fresh] = head.request.headers.try_emplace(name, value);
  if (fresh) return std::nullopt;
  if (is_single(name)) return Refused{400, "The header field " + name + " is there twice."};
  field->second.append(name == "cookie" ? "; " : ", ").append(value);
  return std::nullopt;
}

Problem read_length(const Request& request, std::size_t& length) {
  const std::string text = request.header("content-length");
  const bool digits = std::ranges::all_of(text, [](char c) { return c >= '0' && c <= '9'; });
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), length);
  if (text.empty() || !digits || error != std::errc()) {
    return Refused{400, "Content-Length is malformed."};
  }
  const bool query = request.method == "GET" || request.method == "HEAD";
  if (length > (query ? kMostQueryBodyBytes : kMostBodyBytes)) {
    return Refused{413, "The body is too large."};
  }
  return std::nullopt;
}

// RFC 9112, section 6: how long the body is. Transfer codings are refused as a whole (411, 501).
Problem read_framing(Head& head) {
  const auto& headers = head.request.headers;
  const bool coded = headers.contains("transfer-encoding");
  const bool measured = headers.contains("content-length");
  if (coded && measured)
    return Refused{400, "Transfer-Encoding and Content-Length exclude each other."};
  if (coded) {
    const bool chunked = lower_case(head.request.header("transfer-encoding")) == "chunked";
    return Refused{chunked ? 411 : 501, "A body needs a Content-Length here."};
  }
  return measured ? read_length(head.request, head.body_bytes) : std::nullopt;
}

Problem refused_host(const Request& request, bool http_1_1) {
  if (!request.headers.contains("host")) {
    return http_1_1 ? Problem(Refused{400, "The header field host is missing."}) : std::nullopt;
  }
  const bool good = std::ranges::all_of(request.header("host"), [](char c) {
    return is_alphanumeric(c) || std::string_view("-._~:[]%").find(c) != std::string_view::npos;
  });
  return good ? std::nullopt : Problem(Refused{400, "The header field host is malformed."});
}

void read_persistence(Head& head, bool http_1_1) {
  const std::string connection = head.request.header("connection");
  const bool wanted = http_1_1 ? !lists(connection, "close") : lists(connection, "keep-alive");
  // After a body nothing more is read from the connection: nothing in it can become a request.
  head.keep_alive = wanted && head.body_bytes == 0;
  head.expects_continue = lower_case(head.request.header("expect")) == "100-continue";
}

// Every LF has its CR and every CR its LF.
bool is_line_clean(std::string_view bytes, bool complete) {
  for (std::size_t i = 0; i < bytes.size(); ++i) {
    if (bytes[i] == '\n' && (i == 0 || bytes[i - 1] != '\r')) return false;
    if (bytes[i] != '\r') continue;
    if (i + 1 == bytes.size()) return !complete;
    if (bytes[i + 1] != '\n') return false;
  }
  return true;
}

}  // namespace

std::variant<std::size_t, std::monostate, Refused> end_of_head(std::string_view bytes) {
  const std::size_t empty_line = bytes.substr(0, kMostHeadBytes).find("\r\n\r\n");
  const bool complete = empty_line != bytes.npos;
  const std::string_view head = bytes.substr(0, complete ? empty_line + 4 : kMostHeadBytes);
  if (!is_line_clean(head, complete)) return Refused{400, "A line ends without CR LF."};
  if (complete) return empty_line + 4;
  const std::size_t line = std::min(head.find('\r'), head.size());
  if (line > kMostTargetBytes + 64) return Refused{414, "The address is too long."};
  if (bytes.size() >= kMostHeadBytes) return Refused{431, "The header fields are too large."};
  return std::monostate();
}

std::variant<Head, Refused> head_of(std::string_view bytes) {
  Head head;
  const std::string_view request_line = bytes.substr(0, bytes.find("\r\n"));
  if (Problem problem = read_request_line(request_line, head)) return *problem;
  const bool http_1_1 = request_line.ends_with("1.1");
  bytes.remove_prefix(request_line.size() + 2);
  for (std::size_t fields = 0; !bytes.starts_with("\r\n"); ++fields) {
    if (fields == kMostFields) return Refused{431, "There are too many header fields."};
    const std::string_view line = bytes.substr(0, bytes.find("\r\n"));
    if (Problem problem = read_field(line, head)) return *problem;
    bytes.remove_prefix(std::min(bytes.size(), line.size() + 2));
  }
  if (Problem problem = refused_host(head.request, http_1_1)) return *problem;
  if (Problem problem = read_framing(head)) return *problem;
  read_persistence(head, http_1_1);
  return head;
}

}  // namespace lotse::http
