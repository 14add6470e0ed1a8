#include "indexer/readers/html_text.h"

#include <algorithm>
#include <array>
#include <string>
#include <vector>

namespace lotse::readers {
namespace {

constexpr std::array<std::string_view, 33> kBlocks{
    "p",          "div",     "section",    "article", "main",  "header", "ul",
    "ol",         "dl",      "dt",         "dd",      "li",    "table",  "tr",
    "td",         "th",      "caption",    "thead",   "tbody", "tfoot",  "pre",
    "blockquote", "figure",  "figcaption", "address", "hr",    "body",   "fieldset",
    "details",    "summary", "form",       "center",  "legend"};

bool is_block(std::string_view name) {
  return std::find(kBlocks.begin(), kBlocks.end(), name) != kBlocks.end();
}
bool is_heading(std::string_view name) {
  return name.size() == 2 && name[0] == 'h' && name[1] >= '1' && name[1] <= '6';
}
bool is_cell(std::string_view name) { return name == "td" || name == "th"; }
bool is_list(std::string_view name) { return name == "ul" || name == "ol"; }

class Writer {
 public:
  Writer(TextBuilder& builder, const HtmlAnatomy& anatomy) : builder_(builder), anatomy_(anatomy) {}

  bool enter(const xmlNode* node) {
    if (is_text(node)) inline_ += view(node->content);
    if (node->type != XML_ELEMENT_NODE) return false;
    if (node != anatomy_.content() && anatomy_.is_left_out(node)) return false;
    const auto name = name_of(node);
    if (name == "br") line_break();
    if (table_ != nullptr) return enter_in_table(name);
    if (is_block(name) || is_heading(name)) write();
    if (name == "table" && !anatomy_.is_layout(node)) table_ = node;
    if (is_list(name)) lists_.push_back(name == "ol" ? 1 : 0);
    if (name == "li") begin_item();
    return true;
  }

  void leave(const xmlNode* node) {
    if (node->type != XML_ELEMENT_NODE) return;
    if (node != anatomy_.content() && anatomy_.is_left_out(node)) return;
    const auto name = name_of(node);
    if (table_ != nullptr) return leave_in_table(node, name);
    if (is_heading(name)) {
      builder_.heading(inline_);
      inline_.clear();
    } else if (is_block(name)) {
      write();
      follows_ = false;
    }
    if (is_list(name) && !lists_.empty()) {
      lists_.pop_back();
      if (lists_.empty()) builder_.end_lines();
    }
  }

  void write() {
    if (inline_.find_first_not_of(" \t\r\n\xC2\xA0") != std::string::npos) write_line();
    inline_.clear();
  }

 private:
  void write_line() {
    if (!prefix_.empty()) {
      builder_.line(prefix_ + inline_);
    } else if (follows_) {
      builder_.next_line(inline_);
    } else {
      builder_.paragraph(inline_);
    }
    prefix_.clear();
  }

  void line_break() {
    if (table_ != nullptr) {
      inline_ += ' ';
      return;
    }
    write();
    follows_ = true;
  }

  void begin_item() {
    int* number = lists_.empty() ? nullptr : &lists_.back();
    prefix_ = number == nullptr || *number == 0 ? "- " : std::to_string((*number)++) + ". ";
  }

  // A row of a table is one line, its cells divided by bars.
  bool enter_in_table(std::string_view name) {
    if (is_block(name)) inline_ += ' ';
    if (name == "tr") row_.clear();
    if (is_cell(name)) inline_.clear();
    return true;
  }

  void leave_in_table(const xmlNode* node, std::string_view name) {
    if (is_cell(name)) {
      if (!row_.empty()) row_ += " | ";
      row_ += inline_;
      inline_.clear();
    } else if (name == "tr") {
      if (row_.find_first_not_of(" |\t\r\n") != std::string::npos) builder_.line(row_);
      row_.clear();
    } else if (name == "caption") {
      write();
    }
    if (node != table_) return;
    table_ = nullptr;
    builder_.end_lines();
  }

  TextBuilder& builder_;
  const HtmlAnatomy& anatomy_;
  std::string inline_;
  std::string row_;
  std::string prefix_;      // of a list item, until its first line is written
  bool follows_ = false;    // after <br>: the next line belongs to the same block
  std::vector<int> lists_;  // open lists: next number, 0 without numbers
  const xmlNode* table_ = nullptr;
};

}  // namespace

void append_html_text(TextBuilder& builder, const HtmlAnatomy& anatomy) {
  if (anatomy.content() == nullptr) return;
  Writer writer(builder, anatomy);
  walk(
      anatomy.content(), [&](const xmlNode* node) { return writer.enter(node); },
      [&](const xmlNode* node) { writer.leave(node); });
  writer.write();
}

}  // namespace lotse::readers
