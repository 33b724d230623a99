"""Invented rows of a hotline's register, the same in every run, for the large files."""
import random

HEADINGS = "受理编号 受理时间 来电人 联系电话 诉求内容 诉求类别 承办单位 渠道 状态".split()
SURNAMES = "甲 乙 丙 丁 戊 己 庚 辛 壬 癸".split()
SUBJECTS = ("示例企业开办 示例不动产登记 示例施工许可 示例税务申报 示例惠企资金 示例招标投标 示例用地审批 "
            "示例环评备案 示例消防验收 示例社保转移").split()
COMPLAINTS = ("窗口反映材料齐全但未当场受理", "同一材料被要求重复提交", "承诺时限已过仍未答复", "电话多次无人接听",
              "办理环节未一次性告知", "进度在网上查不到")
WISHES = ("请核实后电话回复", "希望尽快办结", "请告知还需补交哪些材料", "请公开办理流程")
CATEGORIES = "办事拖延 推诿扯皮 吃拿卡要 服务态度 政策不落实 其他".split()
UNITS = "示例财政局 示例招商局 示例规划建设局 示例市场监管局 示例行政审批局 示例税务分局".split()
CHANNELS = "电话 来信 来访 网络".split()
STATES = "已办结 办理中 已转办 待受理".split()
SEED = 20201207


def rows(count):
    """So many rows of nine texts; every telephone number begins with 0000."""
    pick = random.Random(SEED).choice
    for i in range(1, count + 1):
        subject, day = pick(SUBJECTS), i % 28 + 1
        yield (f"示例{i:07d}", f"2020-{i % 12 + 1:02d}-{day:02d} {i % 24:02d}:{i % 60:02d}", pick(SURNAMES) + "某某", f"0000-{i % 10000:04d}",
               f"{subject}：{pick(COMPLAINTS)}，前后跑了{i % 9 + 2}趟，{pick(WISHES)}", pick(CATEGORIES), pick(UNITS), pick(CHANNELS), pick(STATES))
