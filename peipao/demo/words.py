"""Words that fictional firms and people of a larger city are named with."""

SURNAMES = tuple(
    "王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕"
    "苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史"
    "顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文岩刀召"
)
GIVEN = tuple(
    "伟芳娜敏静丽强磊军洋勇艳杰娟涛明超秀霞平刚桂英华玉兰春梅建国志红云峰文斌海波晓燕"
    "雪松林森宇航思远嘉怡子涵俊凯欣悦雨晨天佑安然若曦景行振东永康长青立新正阳"
)
BRANDS_FIRST = tuple("云岭南山金银玉翠绿青宏盛恒昌瑞祥福泰鑫华凤龙天地春秋景澜江谷雨雾林泉源古")
BRANDS_SECOND = tuple("茗香源泰丰盛达和润康宁益兴隆顺利通汇峰岳川海洲原野雅韵朗晟辉耀锦腾翔远")
STREETS = ("振兴大道", "茶城大道", "人民路", "边城东路", "民族团结路", "永平路", "月光路", "白云路", "滨河路")

TRADES: tuple[tuple[str, str, str, int], ...] = (
    ("C1530", "茶业", "TEA", 22),
    ("A0164", "茶叶种植", "TEA", 8),
    ("A0169", "咖啡种植", "COFFEE", 5),
    ("C1499", "咖啡食品", "COFFEE", 7),
    ("C2740", "制药", "BIO_MED", 3),
    ("C2730", "中药饮片", "BIO_MED", 4),
    ("C2021", "木业", "FOREST", 5),
    ("C2110", "家具", "FOREST", 3),
    ("D4413", "水电开发", "GREEN_ENERGY", 3),
    ("D4416", "光伏发电", "GREEN_ENERGY", 2),
    ("A0154", "果业", "FRUIT", 5),
    ("C1340", "糖业", "SUGAR", 1),
    ("F5127", "贸易", "BORDER_TRADE", 12),
    ("F5226", "商贸", "BORDER_TRADE", 10),
    ("H6232", "咖啡馆", "TOURISM", 4),
    ("H61", "酒店管理", "TOURISM", 6),
)
"""Industry class, word in the firm's name, chain, and its share among firms."""

COUNTY_SHARES: dict[str, int] = {
    "530802": 34,
    "530821": 9,
    "530822": 9,
    "530823": 10,
    "530824": 10,
    "530825": 5,
    "530826": 4,
    "530827": 5,
    "530828": 11,
    "530829": 3,
}
"""How firms spread over the counties: a third in the city seat, few at the border."""

TROUBLES = (
    ("流动资金贷款到期续贷困难", "FINANCE"),
    ("厂区扩建用地指标未落实", "LAND"),
    ("采摘季用工短缺", "LABOUR"),
    ("惠企政策申报流程不清楚", "POLICY"),
    ("食品生产许可证变更进度慢", "LICENCE"),
    ("厂区电力增容迟迟未批", "UTILITIES"),
    ("冷链物流成本过高", "LOGISTICS"),
    ("出口退税办理时间长", "TAX"),
    ("产品进入省外市场渠道少", "MARKET"),
    ("合同纠纷需要法律援助", "LEGAL"),
    ("工程款长期未结清", "ARREARS"),
    ("园区道路破损影响运输", "OTHER"),
)
"""What firms bring forward, with its category."""
