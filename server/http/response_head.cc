#include "server/http/response_head.h"

#include <Poco/DateTimeFormat.h>
#include <Poco/DateTimeFormatter.h>
#include <Poco/Net/HTTPResponse.h>
#include <Poco/Timestamp.h>

#include <string_view>

namespace lotse::http {
namespace {

void add(std::string& head, std::string_view name, std::string_view value) {
  head.append(name).append(": ");
  for (const char c : value) {
    if (static_cast<unsigned char>(c) >= 0x20 && c != 0x7f) head += c;
  }
  head += "\r\n";
}

// Formatted once a second and thread.
const std::string& date() {
  thread_local std::time_t second = 0;
  thread_local std::string text;
  const Poco::Timestamp now;
  if (now.epochTime() != second) {
    second = now.epochTime();
    text = Poco::DateTimeFormatter::format(now, Poco::DateTimeFormat::HTTP_FORMAT);
  }
  return text;
}

}  // namespace

std::string response_head(const Response& response, bool keep_alive) {
  using Poco::Net::HTTPResponse;
  const auto status = static_cast<HTTPResponse::HTTPStatus>(response.status);
  std::string head;
  head.reserve(1024 + response.body.size());
  head = "HTTP/1.1 " + std::to_string(response.status) + " " +
         HTTPResponse::getReasonForStatus(status) + "\r\n";
  add(head, "Date", date());
  add(head, "Connection", keep_alive ? "keep-alive" : "close");
  if (!response.content_type.empty() && response.status != 304) {
    add(head, "Content-Type", response.content_type);
  }
  for (const auto& [name, value] : response.headers) add(head, name, value);
  return head;
}

std::string length_and_end(std::size_t body_bytes) {
  return "Content-Length: " + std::to_string(body_bytes) + "\r\n\r\n";
}

}  // namespace lotse::http
