// lotse-dictionary OUT [ROOT]: makes the German-English dictionary. Run by the build.
#include "analyzers/training/table_program.h"
#include "analyzers/translation/training/entry_table.h"

namespace {

using namespace lotse::analyzers::training;

Table dictionary(WordLists& lists) {
  EntryTable table;
  if (lists.has("usr/share/trans/de-en", "trans-de-en")) {
    for_each_row(lists.bytes_of("usr/share/trans/de-en"), [&](const auto& row) { table.add(row); });
  }
  const auto entries = table.entries();
  return {lotse::analyzers::write_dictionary(entries), std::to_string(entries.size()) + " keys"};
}

}  // namespace

int main(int count, char** values) {
  return run_table_program(count, values, "lotse-dictionary", "only the glossary will translate",
                           dictionary);
}
