#include "lib/rules/progress.hpp"

#include <catch2/catch.hpp>

using namespace zgz;

TEST_CASE("words on progress claim what they say and no more") {
  struct Row {
    char const* words;
    std::optional<Rectification> claim;
  };
  auto const row = GENERATE(values<Row>({
      {"已完成", Rectification::reported},
      {"完成", Rectification::reported},
      {"已全部完成", Rectification::reported},
      {"12月1日整改完成", Rectification::reported},
      {"已 完成", Rectification::reported},
      {"已完成整改，未发现反弹", Rectification::reported},
      {"已按计划完成整改", Rectification::reported},
      {"已完成，长期坚持", Rectification::reported},
      {"整改中", Rectification::ongoing},
      {"正在推进", Rectification::ongoing},
      {"部分已完成", Rectification::ongoing},
      {"未完成", Rectification::ongoing},
      {"未按期完成整改", Rectification::ongoing},
      {"没有整改到位", Rectification::ongoing},
      {"预计12月10日前整改完成", Rectification::ongoing},
      {"力争年底前整改到位", Rectification::ongoing},
      {"长期坚持", Rectification::long_term},
      {"未启动", std::nullopt},
      {"尚未完成", std::nullopt},
      {"未整改到位", std::nullopt},
      {"示例说明", std::nullopt},
      {"完成时限另行通知", std::nullopt},
      {"", std::nullopt},
  }));
  CAPTURE(row.words);
  CHECK(rules::claimed_progress(row.words) == row.claim);
}
