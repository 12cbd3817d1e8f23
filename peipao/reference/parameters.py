"""The city's adjustable figures with their defaults: what the Measures leave open, and what they fix."""

from datetime import date

from peipao.reference.tables import table

VALID_FROM = date(2022, 6, 1)
"""The defaults hold from the day the Measures came into force."""

PARAMETERS = table("""
key                        | type    | value                            | meaning
policy.effective_from      | DATE    | 2022-06-01                       | 措施生效日期
visit.rule                 | TEXT    | PER_ENTERPRISE                   | 调研次数口径（或 PER_LEADER）
visit.min_per_year         | INTEGER | 2                                | 每年最少调研次数
visit.submit_wd            | INTEGER | 3                                | 走访后提交调研记录期限（工作日）
visit.confirm_wd           | INTEGER | 5                                | 企业确认走访期限（工作日）
visit.backdate_wd          | INTEGER | 10                               | 补录走访须经同意的起算期限（工作日）
assignment.ack_wd          | INTEGER | 3                                | 领导确认任职期限（工作日）
consultation.answer_wd     | INTEGER | 3                                | 专家咨询答复期限（工作日）
appraisal.excellent_share  | DECIMAL | 0.20                             | 年度考核优秀等次占比上限
link.min_per_leader        | INTEGER | 2                                | 每位领导最少挂钩户数
meeting.bimonthly.per_year | INTEGER | 6                                | 双月见面会每年次数
joint_meeting.per_year     | INTEGER | 2                                | 联席会议每年次数
weight.first_year_strict   | BOOLEAN | true                             | 首年权重必须提高
review.coefficients        | LIST    | [100, 80, 60, 30, 0]             | 部门评议五档系数
loan.target_cagr           | DECIMAL | 0.20                             | 普惠小微贷款年均增速目标
bank.feedback_wd           | INTEGER | 10                               | 银行反馈期限（工作日）
risk.pool_share            | DECIMAL | 0.5                              | 风险补偿资金池分担比例
risk.county_share_of_pool  | DECIMAL | 0.5                              | 县(区)在资金池中的份额
project.tier.major_min     | DECIMAL | 1000000000.00                    | 重大项目金额提示（元）
project.tier.key_min       | DECIMAL | 100000000.00                     | 重点项目金额提示（元）
project.assign_alarm_wd    | INTEGER | 5                                | 签约后配备主管专员期限（工作日）
project.dup_window_months  | INTEGER | 12                               | 重复项目检查期（月）
light.yellow_days          | INTEGER | 1                                | 节点滞后亮黄灯天数
light.red_days             | INTEGER | 30                               | 节点滞后超过即亮红灯天数
light.report_days          | LIST    | [31, 60]                         | 进度报告超期亮黄灯、红灯天数
light.funds_ratio          | DECIMAL | 0.8                              | 到位资金与进度之比下限
commissioner.max_load      | INTEGER | 3                                | 每名专员服务上限
s02.split                  | LIST    | [15, 15, 15]                     | 小升规奖补分年金额（万元）
subsidy.ladder_mode        | TEXT    | FULL_NEXT_YEAR_HIGHEST_SAME_YEAR | 专精特新梯度奖补方式
subsidy.notice_wd          | INTEGER | 5                                | 公示期（工作日）
overlap.mode               | TEXT    | TOP_UP                           | 就高不重复的处理方式
recovery.due_days          | INTEGER | 30                               | 追回期限（日）
fund.arrival_days          | INTEGER | 30                               | 资金到位期限（日）
sla.issue.urgent           | INTEGER | 3                                | 紧急问题办结期限（工作日）
sla.issue.normal           | INTEGER | 10                               | 一般问题办结期限（工作日）
sla.issue.complex          | INTEGER | 20                               | 复杂问题办结期限（工作日）
sla.complaint.consult      | INTEGER | 1                                | 咨询办理期限（工作日）
sla.complaint.help         | INTEGER | 5                                | 求助办理期限（工作日）
sla.complaint.complaint    | INTEGER | 15                               | 投诉办理期限（工作日）
sla.extension_wd           | INTEGER | 10                               | 延期上限（工作日）
sla.accept                 | INTEGER | 1                                | 受理期限（工作日）
sla.dispatch               | INTEGER | 1                                | 分办期限（工作日）
sla.signin                 | INTEGER | 1                                | 签收期限（工作日）
sla.urge                   | LIST    | [-2, 0, 3, 5]                    | 督促节点（相对期限的工作日）
sla.seal                   | INTEGER | 1                                | 移送纪检期限（工作日）
sla.extension_decision     | INTEGER | 1                                | 延期审批期限（工作日）
sla.verify                 | INTEGER | 2                                | 核验期限（工作日）
sla.objection              | INTEGER | 5                                | 不予受理异议期限（工作日）
sla.reopen                 | INTEGER | 10                               | 销号后重新提出期限（工作日）
sla.callback               | INTEGER | 3                                | 投诉回访期限（工作日）
sla.close                  | INTEGER | 1                                | 销号期限（工作日）
sla.feedback               | INTEGER | 2                                | 投诉反馈期限（工作日）
policy.release_wd          | INTEGER | 5                                | 政策发布期限（工作日）
subsidy.invite_wd          | INTEGER | 3                                | 免申即享提示期限（工作日）
subsidy.first_wd           | INTEGER | 5                                | 初审期限（工作日）
subsidy.supplement_wd      | INTEGER | 10                               | 补正期限（工作日）
subsidy.second_wd          | INTEGER | 5                                | 复核期限（工作日）
subsidy.order_wd           | INTEGER | 10                               | 拨付下达期限（工作日）
fund.confirm_wd            | INTEGER | 5                                | 到账确认期限（工作日）
performance.suspension_years | INTEGER | 1                              | 绩效等次为差的暂停支持年数
accountability.overdue_days | INTEGER | 365                            | 列为问责线索的单笔拖欠逾期天数
accountability.periods      | INTEGER | 2                              | 列为问责线索的连续低于平均期数
sla.evaluate_default_wd    | INTEGER | 5                                | 默认评价期限（工作日）
pay.organ_days             | INTEGER | 30                               | 机关事业单位付款期限（日）
pay.organ_max              | INTEGER | 60                               | 机关事业单位约定付款上限（日）
pay.large_days             | INTEGER | 60                               | 大型企业付款期限（日）
pay.default_interest_daily | DECIMAL | 0.0005                           | 逾期利息日利率
sme.transfer_wd            | INTEGER | 10                               | 支付投诉转办期限（工作日）
sme.handle_d               | INTEGER | 30                               | 支付投诉处理期限（日）
sme.max_d                  | INTEGER | 90                               | 支付投诉最长期限（日）
arrears.average            | TEXT    | MANUAL_WITH_SOURCE               | 各期全省平均清偿率及来源
arrears.plan_amount        | DECIMAL | 1000000.00                       | 须有还款计划的欠款金额（元，超过）
arrears.plan_days          | INTEGER | 90                               | 须有还款计划的逾期天数（超过）
pay.receivable_days        | INTEGER | 30                               | 应收账款确权答复期限（日）
stat.small_cell            | INTEGER | 3                                | 小于此数的统计以“<3”显示
export.free_rows           | INTEGER | 500                              | 免审批导出行数
session.idle_min.admin     | INTEGER | 15                               | 管理员闲置退出（分钟）
session.idle_min.staff     | INTEGER | 30                               | 工作人员闲置退出（分钟）
password.min               | INTEGER | 10                               | 口令最短长度
password.days              | INTEGER | 90                               | 口令有效天数
password.lock              | INTEGER | 5                                | 登录失败锁定次数
audit.log.months           | INTEGER | 36                               | 审计日志保存月数
graphql.depth              | INTEGER | 8                                | 查询最大深度
graphql.page               | INTEGER | 100                              | 每页最多行数
graphql.cost               | TEXT    | PER_ROLE                         | 各角色查询成本上限
rating.poor_fix_wd         | LIST    | [5, 15]                          | 差评整改期限（工作日）
credit.objection_wd        | INTEGER | 5                                | 列入失信名单前的异议期（工作日）
deadline.roll_forward      | BOOLEAN | false                            | 自然日期限遇休息日顺延
""")
"""The type tells the panel how to edit a value and the server how to read it; lists are JSON."""
