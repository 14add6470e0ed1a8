#include "indexer/readers/markdown_reader.h"

#include <cmark.h>

#include <memory>
#include <string>

#include "indexer/readers/clean_text.h"
#include "indexer/readers/front_matter.h"
#include "indexer/readers/plain_text_reader.h"

namespace lotse::readers {
namespace {

struct FreeTree {
  void operator()(cmark_node* tree) const { cmark_node_free(tree); }
};
struct FreeWalk {
  void operator()(cmark_iter* walk) const { cmark_iter_free(walk); }
};

std::string_view literal(cmark_node* node) {
  const char* text = cmark_node_get_literal(node);
  return text == nullptr ? std::string_view{} : text;
}

bool is_table_rule(std::string_view line) {
  return line.find_first_not_of("|-: ") == std::string_view::npos;
}

// "| a | b |" -> "a | b". CommonMark has no tables: they arrive as paragraphs of such lines.
std::string_view row_of(std::string_view line) {
  line = trimmed(line);
  if (line.starts_with('|')) line.remove_prefix(1);
  if (line.ends_with('|')) line.remove_suffix(1);
  return trimmed(line);
}

class Writer {
 public:
  explicit Writer(TextBuilder& builder) : builder_(builder) {}

  void visit(cmark_node* node, bool entering) {
    switch (cmark_node_get_type(node)) {
      case CMARK_NODE_TEXT:
      case CMARK_NODE_CODE:
        inline_ += literal(node);
        break;
      case CMARK_NODE_SOFTBREAK:
        inline_ += inline_.starts_with('|') ? '\n' : ' ';
        break;
      case CMARK_NODE_LINEBREAK:
        inline_ += '\n';
        break;
      case CMARK_NODE_CODE_BLOCK:
        append_plain_text(builder_, literal(node));
        break;
      case CMARK_NODE_LIST:
        if (is_outermost(node)) builder_.end_lines();
        break;
      case CMARK_NODE_ITEM:
        if (entering) begin_item(cmark_node_parent(node));
        break;
      case CMARK_NODE_HEADING:
        if (!entering) end_heading(cmark_node_get_heading_level(node));
        break;
      case CMARK_NODE_PARAGRAPH:
        if (!entering) end_paragraph();
        break;
      default:
        break;
    }
  }

  const std::string& title() const { return title_; }

 private:
  static bool is_outermost(cmark_node* list) {
    return cmark_node_get_type(cmark_node_parent(list)) != CMARK_NODE_ITEM;
  }

  void begin_item(cmark_node* list) {
    const bool numbered = cmark_node_get_list_type(list) == CMARK_ORDERED_LIST;
    if (numbered && list == list_) {
      ++number_;
    } else if (numbered) {
      number_ = cmark_node_get_list_start(list);
      list_ = list;
    }
    prefix_ = numbered ? std::to_string(number_) + ". " : "- ";
  }

  void end_heading(int level) {
    if (title_.empty() && level == 1) title_ = clean_line(inline_);
    builder_.heading(inline_);
    inline_.clear();
  }

  void end_paragraph() {
    std::string_view rest = inline_;
    const bool table = rest.starts_with('|');
    for (bool first = true; !rest.empty(); first = false) {
      const auto end = rest.find('\n');
      const auto line = rest.substr(0, end);
      rest.remove_prefix(end == std::string_view::npos ? rest.size() : end + 1);
      if (table && is_table_rule(line)) continue;
      write(table ? row_of(line) : line, first);
    }
    inline_.clear();
  }

  void write(std::string_view line, bool first) {
    if (!prefix_.empty()) {
      builder_.line(prefix_ + std::string(line));
      prefix_.clear();
    } else {
      first ? builder_.paragraph(line) : builder_.next_line(line);
    }
  }

  TextBuilder& builder_;
  std::string inline_;
  std::string prefix_;
  std::string title_;
  cmark_node* list_ = nullptr;  // whose items are being numbered
  int number_ = 0;
};

}  // namespace

Extraction MarkdownReader::read(const Input& input) const {
  Document document;
  const std::string text = decode_text(input.bytes, input.charset, document.notes);
  std::string_view body = text;
  take_front_matter(body, document);
  const std::unique_ptr<cmark_node, FreeTree> tree(
      cmark_parse_document(body.data(), body.size(), CMARK_OPT_DEFAULT));
  const std::unique_ptr<cmark_iter, FreeWalk> walk(cmark_iter_new(tree.get()));
  TextBuilder builder;
  Writer writer(builder);
  for (auto event = cmark_iter_next(walk.get()); event != CMARK_EVENT_DONE;
       event = cmark_iter_next(walk.get())) {
    writer.visit(cmark_iter_get_node(walk.get()), event == CMARK_EVENT_ENTER);
  }
  builder.finish(document);
  if (document.title.empty()) document.title = writer.title();
  return document;
}

}  // namespace lotse::readers
