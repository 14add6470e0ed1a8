#include "indexer/readers/plain_text_reader.h"

#include <string>

#include "analyzers/charset.h"
#include "indexer/readers/clean_text.h"
#include "indexer/readers/line_joining.h"

namespace lotse::readers {
namespace {

constexpr std::size_t kLongestTitle = 150;

// Editors wrap lines between these widths: a shorter line was ended on purpose, a longer one is a
// paragraph of its own.
constexpr std::size_t kShortestWrapped = 45;
constexpr std::size_t kLongestWrapped = 120;

// A line of marks: drawn, not written.
bool is_rule(std::string_view line) {
  return line.size() > 2 && line.find_first_not_of("-=_*+|~ ") == std::string_view::npos;
}

// Runs of blanks set the columns of a table.
bool is_wrapped(std::string_view line) {
  const bool columns = line.find("   ") != std::string_view::npos;
  return !columns && line.size() >= kShortestWrapped && line.size() <= kLongestWrapped;
}

// One block between blank lines, line by line.
class Block {
 public:
  explicit Block(TextBuilder& builder) : builder_(builder) {}

  void add(std::string_view line) {
    if (!joins_next_ || is_list_item(line)) write();
    append_joined(pending_, line);
    joins_next_ = is_wrapped(line);
  }

  void end() {
    write();
    first_ = true;
  }

 private:
  void write() {
    if (pending_.empty()) return;
    first_ ? builder_.paragraph(pending_) : builder_.next_line(pending_);
    first_ = false;
    pending_.clear();
  }

  TextBuilder& builder_;
  std::string pending_;
  bool joins_next_ = false;
  bool first_ = true;
};

std::string_view take_line(std::string_view& rest) {
  const auto end = rest.find('\n');
  const auto line = rest.substr(0, end);
  rest.remove_prefix(end == std::string_view::npos ? rest.size() : end + 1);
  return trimmed(line);
}

void append_pages(TextBuilder& builder, std::string_view text) {
  for (int number = 1;; ++number) {
    const auto end = text.find('\f');
    builder.page(number);
    append_plain_text(builder, text.substr(0, end));
    if (end == std::string_view::npos) return;
    text.remove_prefix(end + 1);
  }
}

// The first paragraph, when it is one short line.
std::string title_of(std::string_view text) {
  const auto first = text.substr(0, text.find("\n\n"));
  const bool one_line = first.find('\n') == std::string_view::npos;
  return one_line && first.size() <= kLongestTitle ? std::string(first) : "";
}

}  // namespace

void append_plain_text(TextBuilder& builder, std::string_view text) {
  Block block(builder);
  while (!text.empty()) {
    const auto line = take_line(text);
    line.empty() || is_rule(line) ? block.end() : block.add(line);
  }
  block.end();
}

std::string decode_text(std::string_view bytes, std::string_view charset,
                        std::vector<std::string>& notes) {
  auto decoded = analyzers::to_utf8(bytes, charset);
  if (!decoded.certain) notes.push_back("charset " + decoded.charset + " assumed");
  if (decoded.replaced) notes.push_back("bytes outside " + decoded.charset + " replaced");
  return std::move(decoded.text);
}

Extraction PlainTextReader::read(const Input& input) const {
  Document document;
  const std::string text = decode_text(input.bytes, input.charset, document.notes);
  TextBuilder builder;
  if (text.find('\f') != std::string::npos) {
    append_pages(builder, text);
  } else {
    append_plain_text(builder, text);
  }
  builder.finish(document);
  document.title = title_of(document.text);
  return document;
}

}  // namespace lotse::readers
