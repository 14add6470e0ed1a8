#include "server/pages/templates.h"

#include <cassert>
#include <fstream>
#include <iterator>
#include <stdexcept>

#include "server/pages/messages.h"

namespace lotse::pages {
namespace {

namespace fs = std::filesystem;
constexpr int kDeepest = 6;  // templates in templates

std::string read(const fs::path& file) {
  std::ifstream in(file, std::ios::binary);
  if (!in) throw std::runtime_error(file.string() + ": cannot be read");
  return {std::istreambuf_iterator<char>(in), {}};
}

// Put in as text at loading: the library would parse a partial anew at each use.
std::string with_partials(const fs::path& file, int depth) {
  if (depth > kDeepest) throw std::runtime_error(file.string() + ": templates go round in circles");
  std::string text = read(file);
  for (std::size_t open = 0; (open = text.find("{{> ", open)) != std::string::npos;) {
    const std::size_t close = text.find("}}", open);
    const std::string name = text.substr(open + 4, close - open - 4);
    std::string part = with_partials(file.parent_path() / (name + ".html"), depth + 1);
    if (part.ends_with('\n')) part.pop_back();
    text.replace(open, close + 2 - open, part);
    open += part.size();
  }
  return text;
}

void check_messages(const fs::path& file, const std::string& text) {
  for (std::size_t open = 0; (open = text.find("{{m.", open)) != std::string::npos; ++open) {
    const std::string key = text.substr(open + 4, text.find("}}", open) - open - 4);
    if (!has_message(key)) throw std::runtime_error(file.string() + ": no message " + key);
  }
}

using MessageValues = std::map<std::string, Values>;

MessageValues message_values(std::string_view language) {
  MessageValues values;
  for (const Message& message : all_messages()) {
    values.emplace("m." + std::string(message.key), say(language, message.key));
  }
  return values;
}

// Values of the page, and below them all messages of its language, which are never copied.
class PageContext : public kainjow::mustache::context<std::string> {
 public:
  PageContext(std::string_view language, const Values& values)
      : context(&values), messages_(messages_in(language)) {}

  const Values* get(const std::string& name) const override {
    if (!name.starts_with("m.")) return context::get(name);
    const auto found = messages_.find(name);
    return found == messages_.end() ? nullptr : &found->second;
  }

 private:
  static const MessageValues& messages_in(std::string_view language) {
    static const MessageValues german = message_values("de");
    static const MessageValues english = message_values("en");
    return language == "en" ? english : german;
  }

  const MessageValues& messages_;
};

}  // namespace

Values text_or_nothing(const std::string& text) {
  return text.empty() ? Values(false) : Values(text);
}

void put_list(Values& values, const std::string& name, Values entries) {
  values["has_" + name] = entries.is_non_empty_list();
  values[name] = std::move(entries);
}

Templates::Templates(const fs::path& folder) {
  for (const auto& entry : fs::directory_iterator(folder)) {
    if (entry.path().extension() != ".html") continue;
    const std::string text = with_partials(entry.path(), 0);
    check_messages(entry.path(), text);
    const auto [added, _] = templates_.emplace(entry.path().stem().string(), text);
    if (!added->second.is_valid()) {
      throw std::runtime_error(entry.path().string() + ": " + added->second.error_message());
    }
  }
}

std::string Templates::render(const std::string& name, std::string_view language,
                              const Values& values) const {
  const auto found = templates_.find(name);
  if (found == templates_.end()) throw std::runtime_error(name + ".html: no such template");
  PageContext context(language, values);
  std::ostringstream out;
  found->second.render(context, out);
  return out.str();
}

}  // namespace lotse::pages
