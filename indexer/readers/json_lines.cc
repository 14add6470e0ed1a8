#include "indexer/readers/json_lines.h"

#include <algorithm>
#include <map>
#include <nlohmann/json.hpp>

#include "indexer/readers/clean_text.h"
#include "indexer/readers/dates.h"
#include "indexer/readers/language_tag.h"
#include "indexer/readers/text_builder.h"
#include "indexer/schema/fields.h"

namespace lotse::readers {
namespace {

using nlohmann::json;

constexpr std::array<std::string_view, 8> kKeys{"id",   "title", "text",     "language",
                                                "date", "type",  "audience", "url"};
constexpr std::string_view kReference = "reference";

bool is_known(std::string_view key) {
  return key == kReference || std::find(kKeys.begin(), kKeys.end(), key) != kKeys.end();
}

// Takes a flat object of strings and nothing else. Works on events, so that a hostile line cannot
// make a tree of millions of values out of a few megabytes.
class FlatObject : public nlohmann::json_sax<json> {
 public:
  std::map<std::string, std::string, std::less<>> values;
  std::string error;

  bool null() override { return inside_ || fail("a line must be an object"); }
  bool boolean(bool) override { return no_string(); }
  bool number_integer(number_integer_t) override { return no_string(); }
  bool number_unsigned(number_unsigned_t) override { return no_string(); }
  bool number_float(number_float_t, const string_t&) override { return no_string(); }
  bool binary(binary_t&) override { return no_string(); }
  bool start_array(std::size_t) override { return no_string(); }
  bool end_array() override { return true; }
  bool end_object() override { return true; }
  bool start_object(std::size_t) override {
    if (inside_) return no_string();
    return inside_ = true;
  }
  bool key(string_t& name) override {
    key_ = name;
    if (!is_known(name)) return fail("unknown key \"" + name + "\"");
    if (values.contains(name)) return fail("key \"" + name + "\" stands twice");
    return true;
  }
  bool string(string_t& value) override {
    if (!inside_) return no_string();
    values[key_] = std::move(value);
    return true;
  }
  bool parse_error(std::size_t position, const std::string&,
                   const nlohmann::detail::exception&) override {
    return fail("no valid JSON at byte " + std::to_string(position));
  }

  std::string take(std::string_view key) {
    const auto found = values.find(key);
    return found == values.end() ? "" : std::move(found->second);
  }

 private:
  bool fail(std::string message) {
    if (error.empty()) error = std::move(message);
    return false;
  }
  bool no_string() {
    return fail(inside_ ? "key \"" + key_ + "\" must be a string" : "a line must be an object");
  }

  bool inside_ = false;
  std::string key_;
};

// A link to anything else would be handed on by every answer: javascript:, data:, file:.
bool is_web_address(std::string_view text) {
  return text.starts_with("https://") || text.starts_with("http://");
}

// "" when the values keep the contract, else what is wrong with which key.
std::string first_fault(const FlatObject& line) {
  const auto value = [&](std::string_view key) -> const std::string* {
    const auto found = line.values.find(key);
    return found == line.values.end() ? nullptr : &found->second;
  };
  for (const std::string_view key : {"id", "title", "text"}) {
    if (value(key) == nullptr) return "key \"" + std::string(key) + "\" is missing";
  }
  if (value("id")->empty()) return "key \"id\" is empty";
  if (clean_line(*value("id")) != *value("id")) return "key \"id\" holds control characters";
  const auto bad = [](std::string_view key, const std::string& is, std::string_view expected) {
    return "key \"" + std::string(key) + "\" is \"" + is + "\", not " + std::string(expected);
  };
  const auto* date = value("date");
  if (date != nullptr && !is_iso_date(*date)) return bad("date", *date, "a date YYYY-MM-DD");
  const auto* language = value("language");
  if (language != nullptr && language_of_tag(*language).empty()) {
    return bad("language", *language, "a language code such as de or en");
  }
  const auto* type = value("type");
  if (type != nullptr && std::find(schema::kDocumentTypes.begin(), schema::kDocumentTypes.end(),
                                   *type) == schema::kDocumentTypes.end()) {
    return bad("type", *type, "one of the document types");
  }
  const auto* url = value("url");
  if (url != nullptr && !url->empty() && !is_web_address(*url)) {
    return bad("url", *url, "an http or https address");
  }
  const auto* audience = value("audience");
  if (audience != nullptr && *audience != "public" && *audience != "internal") {
    return bad("audience", *audience, "public or internal");
  }
  return "";
}

// The text's own lines stay lines: JSON has no paper at whose edge they would have been wrapped.
void append_lines(TextBuilder& builder, std::string_view text) {
  bool begins = true;
  while (!text.empty()) {
    const auto end = text.find('\n');
    const auto line = trimmed(text.substr(0, end));
    if (!line.empty()) begins ? builder.paragraph(line) : builder.next_line(line);
    begins = line.empty();
    text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
  }
}

Extraction document_of(FlatObject& line) {
  Document document;
  TextBuilder builder;
  append_lines(builder, line.take("text"));
  builder.finish(document);
  if (document.text.empty()) return Rejection{"empty", "key \"text\" holds no text"};
  document.title = clean_line(line.take("title"));
  document.language = language_of_tag(line.take("language"));
  document.date = line.take("date");
  if (!document.date.empty()) document.date_source = "date";
  document.type = line.take("type");
  document.url = clean_line(line.take("url"));
  document.reference = clean_line(line.take(kReference));
  document.audience = line.take("audience");
  document.media_type = "application/json";
  return document;
}

JsonLine read_line(std::string_view text, std::size_t line, std::size_t line_in_file) {
  FlatObject object;
  const bool parsed = json::sax_parse(text, &object);
  std::string fault = parsed ? first_fault(object) : object.error;
  JsonLine result{line, {}, {}};
  if (const auto id = object.values.find("id"); id != object.values.end()) result.id = id->second;
  if (fault.empty()) {
    result.result = document_of(object);
  } else {
    const std::string where = "line " + std::to_string(line_in_file) + ": ";
    result.result = Rejection{"malformed", where + clean_line(fault.substr(0, 300))};
  }
  return result;
}

}  // namespace

std::vector<JsonLine> read_json_lines(std::string_view chunk, std::size_t first_line) {
  if (first_line == 1 && chunk.starts_with("\xEF\xBB\xBF")) chunk.remove_prefix(3);
  std::vector<JsonLine> lines;
  for (std::size_t line = 1; !chunk.empty(); ++line) {
    const auto end = chunk.find('\n');
    const auto text = trimmed(chunk.substr(0, end));
    if (!text.empty()) lines.push_back(read_line(text, line, first_line + line - 1));
    chunk.remove_prefix(end == std::string_view::npos ? chunk.size() : end + 1);
  }
  return lines;
}

}  // namespace lotse::readers
