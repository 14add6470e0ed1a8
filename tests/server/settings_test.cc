#include "server/settings.h"

#include <gtest/gtest.h>
#include <unistd.h>

#include <cstdlib>
#include <fstream>
#include <stdexcept>

namespace lotse::server {
namespace {

namespace fs = std::filesystem;

class SettingsTest : public testing::Test {
 protected:
  SettingsTest()
      : folder_(fs::path(testing::TempDir()) /
                ("lotse-server-settings-" + std::to_string(::getpid()))) {
    fs::create_directories(folder_);
    unsetenv("LOTSE_DATA_DIR");
  }
  ~SettingsTest() override {
    unsetenv("LOTSE_DATA_DIR");
    fs::remove_all(folder_);
  }

  Settings load(const std::string& text) {
    std::ofstream(folder_ / "lotse.toml") << text;
    return load_settings(folder_ / "lotse.toml");
  }

  // The message without the folder; "" when the settings are right.
  std::string refusal(const std::string& text) {
    try {
      load(text);
      return "";
    } catch (const std::runtime_error& error) {
      return std::string(error.what()).substr(folder_.string().size() + 1);
    }
  }

  fs::path folder_;
};

TEST_F(SettingsTest, DefaultsOfAnEmptyFile) {
  const Settings settings = load("");
  EXPECT_EQ(settings.listen, "127.0.0.1:8080");
  EXPECT_EQ(settings.data_dir, folder_ / "var");
  EXPECT_EQ(settings.threads, 8);
  EXPECT_FALSE(settings.site.demo);
}

TEST_F(SettingsTest, ReadsWhatTheServerNeeds) {
  const Settings settings = load(R"(data_dir = "../there"
home = "dortmund"
[server]
listen = "[::1]:9000"
base_url = "https://lotse.example.org"
threads = 3
[server.site]
city = "Hamm"
colour = "#4c9f38"
logo = "logo.svg"
demo = true
)");
  EXPECT_EQ(settings.data_dir, folder_.parent_path() / "there");
  EXPECT_EQ(settings.listen, "[::1]:9000");
  EXPECT_EQ(settings.base_url, "https://lotse.example.org");
  EXPECT_EQ(settings.threads, 3);
  EXPECT_EQ(settings.site.city, "Hamm");
  EXPECT_EQ(settings.site.logo, folder_ / "logo.svg");
  EXPECT_TRUE(settings.site.demo);
}

TEST_F(SettingsTest, TheEnvironmentOverridesTheDataDirectory) {
  setenv("LOTSE_DATA_DIR", "/srv/lotse", 1);
  EXPECT_EQ(load("data_dir = 'var'").data_dir, "/srv/lotse");
}

TEST_F(SettingsTest, SettingsOfTheIndexerAreNotTheServersBusiness) {
  EXPECT_EQ(refusal("knowledge = 'k'\n[extract]\nanything = 1\n[[source]]\ncolour = 1\n"), "");
}

TEST_F(SettingsTest, WrongSettingsAreNamedWithFileLineAndKey) {
  EXPECT_EQ(refusal("colour = 1"), "lotse.toml:1: unknown key 'colour'");
  EXPECT_EQ(refusal("\n[server]\nport = 1"), "lotse.toml:3: unknown key 'port'");
  EXPECT_EQ(refusal("[server.site]\ncolor = '#fff'"), "lotse.toml:2: unknown key 'color'");
  EXPECT_EQ(refusal("server = 3"), "lotse.toml:1: key 'server' must be a table");
  EXPECT_EQ(refusal("data_dir = 3"), "lotse.toml:1: key 'data_dir' must be a string");
  EXPECT_EQ(refusal("[server]\nthreads = 0"),
            "lotse.toml:2: key 'threads' must be a whole number from 1 to 256");
  EXPECT_EQ(refusal("[server]\nlisten = '8080'"),
            "lotse.toml:2: key 'listen' must be HOST:PORT such as \"127.0.0.1:8080\"");
  EXPECT_EQ(refusal("[server]\nbase_url = 'example.org'"),
            "lotse.toml:2: key 'base_url' must be an http or https address without a slash at its "
            "end");
  EXPECT_EQ(refusal("[server.site]\ncolour = 'red; }'"),
            "lotse.toml:2: key 'colour' must be a colour such as \"#4c9f38\"");
  EXPECT_EQ(refusal("[server.site]\ndemo = 'yes'"),
            "lotse.toml:2: key 'demo' must be true or false");
  EXPECT_EQ(refusal("[server\n").substr(0, 12), "lotse.toml:1");
}

TEST_F(SettingsTest, AMissingFileIsNamed) {
  EXPECT_THROW(load_settings(folder_ / "none.toml"), std::runtime_error);
}

}  // namespace
}  // namespace lotse::server
