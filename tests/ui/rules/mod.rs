// Written by `cargo xtask generate` from spec/. To change it, change the spec or the generator.

#[path = "request_payment/request_payment_card_card_promotion_discount_amount.pass.rs"]
mod request_payment_request_payment_card_card_promotion_discount_amount_pass;
#[path = "request_payment/request_payment_card_card_promotion_promotion_id.pass.rs"]
mod request_payment_request_payment_card_card_promotion_promotion_id_pass;
#[path = "request_payment/request_payment_card_installment_month_option_one.pass.rs"]
mod request_payment_request_payment_card_installment_month_option_one_pass;
#[path = "request_payment/request_payment_currency.pass.rs"]
mod request_payment_request_payment_currency_pass;
#[path = "request_payment/request_payment_customer_address_address_line1.pass.rs"]
mod request_payment_request_payment_customer_address_address_line1_pass;
#[path = "request_payment/request_payment_customer_address_address_line2.pass.rs"]
mod request_payment_request_payment_customer_address_address_line2_pass;
#[path = "request_payment/request_payment_easy_pay_installment_month_option_one.pass.rs"]
mod request_payment_request_payment_easy_pay_installment_month_option_one_pass;
#[path = "request_payment/request_payment_offer_period_one.pass.rs"]
mod request_payment_request_payment_offer_period_one_pass;
#[path = "request_payment/request_payment_order_name.pass.rs"]
mod request_payment_request_payment_order_name_pass;
#[path = "request_payment/request_payment_pay_method.pass.rs"]
mod request_payment_request_payment_pay_method_pass;
#[path = "request_payment/request_payment_payment_id.pass.rs"]
mod request_payment_request_payment_payment_id_pass;
#[path = "request_payment/request_payment_total_amount.pass.rs"]
mod request_payment_request_payment_total_amount_pass;
#[path = "request_payment/pay_method.pass.rs"]
mod request_payment_pay_method_pass;
#[path = "request_payment/other_pay_methods.pass.rs"]
mod request_payment_other_pay_methods_pass;
#[path = "request_payment/other_pay_methods_2.pass.rs"]
mod request_payment_other_pay_methods_2_pass;
#[path = "request_payment/other_pay_methods_3.pass.rs"]
mod request_payment_other_pay_methods_3_pass;
#[path = "request_payment/other_pay_methods_4.pass.rs"]
mod request_payment_other_pay_methods_4_pass;
#[path = "request_payment/currency.pass.rs"]
mod request_payment_currency_pass;
#[path = "request_payment/one_channel.pass.rs"]
mod request_payment_one_channel_pass;
#[path = "request_payment/buyer_name.pass.rs"]
mod request_payment_buyer_name_pass;
#[path = "request_payment/buyer_name_blank.pass.rs"]
mod request_payment_buyer_name_blank_pass;
#[path = "request_payment/buyer_name_blank_by_value.value.rs"]
mod request_payment_buyer_name_blank_by_value_value;
#[path = "request_payment/window_type_pc.pass.rs"]
mod request_payment_window_type_pc_pass;
#[path = "request_payment/window_type_pc_by_value.value.rs"]
mod request_payment_window_type_pc_by_value_value;
#[path = "request_payment/window_type_mobile.pass.rs"]
mod request_payment_window_type_mobile_pass;
#[path = "request_payment/window_type_mobile_by_value.value.rs"]
mod request_payment_window_type_mobile_by_value_value;
#[path = "request_payment/locale_ignored.pass.rs"]
mod request_payment_locale_ignored_pass;
#[path = "request_payment/locale_ignored_by_value.value.rs"]
mod request_payment_locale_ignored_by_value_value;
#[path = "request_payment/mobile_redirect_url.pass.rs"]
mod request_payment_mobile_redirect_url_pass;
#[path = "request_payment/free_installment_cards.value.rs"]
mod request_payment_free_installment_cards_value;
#[path = "request_payment/free_installment_contract.pass.rs"]
mod request_payment_free_installment_contract_pass;
#[path = "request_payment/free_interest_contract.pass.rs"]
mod request_payment_free_interest_contract_pass;
#[path = "request_payment/free_interest_contract_undeclared.pass.rs"]
mod request_payment_free_interest_contract_undeclared_pass;
#[path = "request_payment/installment_contract.pass.rs"]
mod request_payment_installment_contract_pass;
#[path = "request_payment/easy_pay_installment_contract.pass.rs"]
mod request_payment_easy_pay_installment_contract_pass;
#[path = "request_payment/easy_pay_installment_contract_undeclared.pass.rs"]
mod request_payment_easy_pay_installment_contract_undeclared_pass;
#[path = "request_payment/easy_pay_contract.pass.rs"]
mod request_payment_easy_pay_contract_pass;
#[path = "request_payment/easy_pay_contract_undeclared.pass.rs"]
mod request_payment_easy_pay_contract_undeclared_pass;
#[path = "request_payment/easy_pay_provider.pass.rs"]
mod request_payment_easy_pay_provider_pass;
#[path = "request_payment/easy_pay_no_free_installment.pass.rs"]
mod request_payment_easy_pay_no_free_installment_pass;
#[path = "request_payment/easy_pay_month_option.pass.rs"]
mod request_payment_easy_pay_month_option_pass;
#[path = "request_payment/easy_pay_month_option_by_value.value.rs"]
mod request_payment_easy_pay_month_option_by_value_value;
#[path = "request_payment/easy_pay_no_merchant_interest.pass.rs"]
mod request_payment_easy_pay_no_merchant_interest_pass;
#[path = "request_payment/mobile_contract.pass.rs"]
mod request_payment_mobile_contract_pass;
#[path = "request_payment/mobile_contract_undeclared.pass.rs"]
mod request_payment_mobile_contract_undeclared_pass;
#[path = "request_payment/mobile_product_type.pass.rs"]
mod request_payment_mobile_product_type_pass;
#[path = "request_payment/virtual_account_expiry.pass.rs"]
mod request_payment_virtual_account_expiry_pass;
#[path = "request_payment/virtual_account_expiry_once.pass.rs"]
mod request_payment_virtual_account_expiry_once_pass;
#[path = "request_payment/virtual_account_due_date_format.pass.rs"]
mod request_payment_virtual_account_due_date_format_pass;
#[path = "request_payment/virtual_account_due_date_format_by_value.value.rs"]
mod request_payment_virtual_account_due_date_format_by_value_value;
#[path = "request_payment/virtual_account_no_vat.pass.rs"]
mod request_payment_virtual_account_no_vat_pass;
#[path = "request_payment/virtual_account_no_tax_free.pass.rs"]
mod request_payment_virtual_account_no_tax_free_pass;
#[path = "request_payment/virtual_account_no_tax_free_by_value.value.rs"]
mod request_payment_virtual_account_no_tax_free_by_value_value;
#[path = "request_payment/escrow_contract.pass.rs"]
mod request_payment_escrow_contract_pass;
#[path = "request_payment/escrow_contract_undeclared.pass.rs"]
mod request_payment_escrow_contract_undeclared_pass;
#[path = "request_payment/escrow_email.pass.rs"]
mod request_payment_escrow_email_pass;
#[path = "pay_instantly/pay_instantly_payment_id.pass.rs"]
mod pay_instantly_pay_instantly_payment_id_pass;
#[path = "pay_instantly/pay_instantly_amount.pass.rs"]
mod pay_instantly_pay_instantly_amount_pass;
#[path = "pay_instantly/pay_instantly_amount_total.pass.rs"]
mod pay_instantly_pay_instantly_amount_total_pass;
#[path = "pay_instantly/pay_instantly_currency.pass.rs"]
mod pay_instantly_pay_instantly_currency_pass;
#[path = "pay_instantly/pay_instantly_customer_address_address_line1.pass.rs"]
mod pay_instantly_pay_instantly_customer_address_address_line1_pass;
#[path = "pay_instantly/pay_instantly_customer_address_address_line2.pass.rs"]
mod pay_instantly_pay_instantly_customer_address_address_line2_pass;
#[path = "pay_instantly/pay_instantly_customer_name_separated_first.pass.rs"]
mod pay_instantly_pay_instantly_customer_name_separated_first_pass;
#[path = "pay_instantly/pay_instantly_customer_name_separated_last.pass.rs"]
mod pay_instantly_pay_instantly_customer_name_separated_last_pass;
#[path = "pay_instantly/pay_instantly_method.pass.rs"]
mod pay_instantly_pay_instantly_method_pass;
#[path = "pay_instantly/pay_instantly_method_card_credential.pass.rs"]
mod pay_instantly_pay_instantly_method_card_credential_pass;
#[path = "pay_instantly/pay_instantly_method_card_credential_expiry_month.pass.rs"]
mod pay_instantly_pay_instantly_method_card_credential_expiry_month_pass;
#[path = "pay_instantly/pay_instantly_method_card_credential_expiry_year.pass.rs"]
mod pay_instantly_pay_instantly_method_card_credential_expiry_year_pass;
#[path = "pay_instantly/pay_instantly_method_card_credential_number.pass.rs"]
mod pay_instantly_pay_instantly_method_card_credential_number_pass;
#[path = "pay_instantly/pay_instantly_method_virtual_account_bank.pass.rs"]
mod pay_instantly_pay_instantly_method_virtual_account_bank_pass;
#[path = "pay_instantly/pay_instantly_method_virtual_account_cash_receipt_customer_identity_number.pass.rs"]
mod pay_instantly_pay_instantly_method_virtual_account_cash_receipt_customer_identity_number_pass;
#[path = "pay_instantly/pay_instantly_method_virtual_account_cash_receipt_type.pass.rs"]
mod pay_instantly_pay_instantly_method_virtual_account_cash_receipt_type_pass;
#[path = "pay_instantly/pay_instantly_method_virtual_account_expiry.pass.rs"]
mod pay_instantly_pay_instantly_method_virtual_account_expiry_pass;
#[path = "pay_instantly/pay_instantly_method_virtual_account_option.pass.rs"]
mod pay_instantly_pay_instantly_method_virtual_account_option_pass;
#[path = "pay_instantly/pay_instantly_method_virtual_account_option_type.pass.rs"]
mod pay_instantly_pay_instantly_method_virtual_account_option_type_pass;
#[path = "pay_instantly/pay_instantly_order_name.pass.rs"]
mod pay_instantly_pay_instantly_order_name_pass;
#[path = "pay_instantly/pay_instantly_product_type.pass.rs"]
mod pay_instantly_pay_instantly_product_type_pass;
#[path = "pay_instantly/pay_instantly_shipping_address_address_line1.pass.rs"]
mod pay_instantly_pay_instantly_shipping_address_address_line1_pass;
#[path = "pay_instantly/pay_instantly_shipping_address_address_line2.pass.rs"]
mod pay_instantly_pay_instantly_shipping_address_address_line2_pass;
#[path = "pay_instantly/currency.pass.rs"]
mod pay_instantly_currency_pass;
#[path = "pay_instantly/one_channel.pass.rs"]
mod pay_instantly_one_channel_pass;
#[path = "pay_instantly/key_in_contract.pass.rs"]
mod pay_instantly_key_in_contract_pass;
#[path = "pay_instantly/key_in_contract_undeclared.pass.rs"]
mod pay_instantly_key_in_contract_undeclared_pass;
#[path = "pay_instantly/key_in_one_method.pass.rs"]
mod pay_instantly_key_in_one_method_pass;
#[path = "pay_instantly/key_in_no_escrow.pass.rs"]
mod pay_instantly_key_in_no_escrow_pass;
#[path = "pay_instantly/key_in_no_escrow_by_value.value.rs"]
mod pay_instantly_key_in_no_escrow_by_value_value;
#[path = "pay_instantly/key_in_free_interest_contract.pass.rs"]
mod pay_instantly_key_in_free_interest_contract_pass;
#[path = "pay_instantly/key_in_installment_contract.pass.rs"]
mod pay_instantly_key_in_installment_contract_pass;
#[path = "pay_instantly/key_in_buyer.pass.rs"]
mod pay_instantly_key_in_buyer_pass;
#[path = "pay_instantly/key_in_buyer_name.pass.rs"]
mod pay_instantly_key_in_buyer_name_pass;
#[path = "pay_instantly/key_in_account_expiry.pass.rs"]
mod pay_instantly_key_in_account_expiry_pass;
#[path = "pay_instantly/key_in_due_date_format.pass.rs"]
mod pay_instantly_key_in_due_date_format_pass;
#[path = "pay_instantly/key_in_due_date_format_by_value.value.rs"]
mod pay_instantly_key_in_due_date_format_by_value_value;
#[path = "pay_instantly/key_in_account_holder.pass.rs"]
mod pay_instantly_key_in_account_holder_pass;
#[path = "pay_instantly/key_in_account_no_vat.pass.rs"]
mod pay_instantly_key_in_account_no_vat_pass;
#[path = "pay_instantly/key_in_account_no_tax_free.pass.rs"]
mod pay_instantly_key_in_account_no_tax_free_pass;
#[path = "pay_instantly/key_in_account_no_tax_free_by_value.value.rs"]
mod pay_instantly_key_in_account_no_tax_free_by_value_value;
#[path = "cancel_payment/cancel_payment_payment_id.pass.rs"]
mod cancel_payment_cancel_payment_payment_id_pass;
#[path = "cancel_payment/cancel_payment_reason.pass.rs"]
mod cancel_payment_cancel_payment_reason_pass;
#[path = "cancel_payment/cancel_payment_refund_account_bank.pass.rs"]
mod cancel_payment_cancel_payment_refund_account_bank_pass;
#[path = "cancel_payment/cancel_payment_refund_account_holder_name.pass.rs"]
mod cancel_payment_cancel_payment_refund_account_holder_name_pass;
#[path = "cancel_payment/cancel_payment_refund_account_number.pass.rs"]
mod cancel_payment_cancel_payment_refund_account_number_pass;
#[path = "request_issue_billing_key/request_issue_billing_key_billing_key_method.pass.rs"]
mod request_issue_billing_key_request_issue_billing_key_billing_key_method_pass;
#[path = "request_issue_billing_key/request_issue_billing_key_customer_address_address_line1.pass.rs"]
mod request_issue_billing_key_request_issue_billing_key_customer_address_address_line1_pass;
#[path = "request_issue_billing_key/request_issue_billing_key_customer_address_address_line2.pass.rs"]
mod request_issue_billing_key_request_issue_billing_key_customer_address_address_line2_pass;
#[path = "request_issue_billing_key/request_issue_billing_key_offer_period_one.pass.rs"]
mod request_issue_billing_key_request_issue_billing_key_offer_period_one_pass;
#[path = "issue_billing_key/issue_billing_key_customer_address_address_line1.pass.rs"]
mod issue_billing_key_issue_billing_key_customer_address_address_line1_pass;
#[path = "issue_billing_key/issue_billing_key_customer_address_address_line2.pass.rs"]
mod issue_billing_key_issue_billing_key_customer_address_address_line2_pass;
#[path = "issue_billing_key/issue_billing_key_customer_name_separated_first.pass.rs"]
mod issue_billing_key_issue_billing_key_customer_name_separated_first_pass;
#[path = "issue_billing_key/issue_billing_key_customer_name_separated_last.pass.rs"]
mod issue_billing_key_issue_billing_key_customer_name_separated_last_pass;
#[path = "issue_billing_key/issue_billing_key_method.pass.rs"]
mod issue_billing_key_issue_billing_key_method_pass;
#[path = "issue_billing_key/issue_billing_key_method_card_credential_expiry_month.pass.rs"]
mod issue_billing_key_issue_billing_key_method_card_credential_expiry_month_pass;
#[path = "issue_billing_key/issue_billing_key_method_card_credential_expiry_year.pass.rs"]
mod issue_billing_key_issue_billing_key_method_card_credential_expiry_year_pass;
#[path = "issue_billing_key/issue_billing_key_method_card_credential_number.pass.rs"]
mod issue_billing_key_issue_billing_key_method_card_credential_number_pass;
#[path = "pay_with_billing_key/pay_with_billing_key_payment_id.pass.rs"]
mod pay_with_billing_key_pay_with_billing_key_payment_id_pass;
#[path = "pay_with_billing_key/pay_with_billing_key_amount.pass.rs"]
mod pay_with_billing_key_pay_with_billing_key_amount_pass;
#[path = "pay_with_billing_key/pay_with_billing_key_amount_total.pass.rs"]
mod pay_with_billing_key_pay_with_billing_key_amount_total_pass;
#[path = "pay_with_billing_key/pay_with_billing_key_billing_key.pass.rs"]
mod pay_with_billing_key_pay_with_billing_key_billing_key_pass;
#[path = "pay_with_billing_key/pay_with_billing_key_cash_receipt_type.pass.rs"]
mod pay_with_billing_key_pay_with_billing_key_cash_receipt_type_pass;
#[path = "pay_with_billing_key/pay_with_billing_key_currency.pass.rs"]
mod pay_with_billing_key_pay_with_billing_key_currency_pass;
#[path = "pay_with_billing_key/pay_with_billing_key_customer_address_address_line1.pass.rs"]
mod pay_with_billing_key_pay_with_billing_key_customer_address_address_line1_pass;
#[path = "pay_with_billing_key/pay_with_billing_key_customer_address_address_line2.pass.rs"]
mod pay_with_billing_key_pay_with_billing_key_customer_address_address_line2_pass;
#[path = "pay_with_billing_key/pay_with_billing_key_customer_name_separated_first.pass.rs"]
mod pay_with_billing_key_pay_with_billing_key_customer_name_separated_first_pass;
#[path = "pay_with_billing_key/pay_with_billing_key_customer_name_separated_last.pass.rs"]
mod pay_with_billing_key_pay_with_billing_key_customer_name_separated_last_pass;
#[path = "pay_with_billing_key/pay_with_billing_key_order_name.pass.rs"]
mod pay_with_billing_key_pay_with_billing_key_order_name_pass;
#[path = "pay_with_billing_key/pay_with_billing_key_shipping_address_address_line1.pass.rs"]
mod pay_with_billing_key_pay_with_billing_key_shipping_address_address_line1_pass;
#[path = "pay_with_billing_key/pay_with_billing_key_shipping_address_address_line2.pass.rs"]
mod pay_with_billing_key_pay_with_billing_key_shipping_address_address_line2_pass;
#[path = "create_payment_schedule/create_payment_schedule_payment_id.pass.rs"]
mod create_payment_schedule_create_payment_schedule_payment_id_pass;
#[path = "create_payment_schedule/create_payment_schedule_payment.pass.rs"]
mod create_payment_schedule_create_payment_schedule_payment_pass;
#[path = "create_payment_schedule/create_payment_schedule_payment_amount.pass.rs"]
mod create_payment_schedule_create_payment_schedule_payment_amount_pass;
#[path = "create_payment_schedule/create_payment_schedule_payment_amount_total.pass.rs"]
mod create_payment_schedule_create_payment_schedule_payment_amount_total_pass;
#[path = "create_payment_schedule/create_payment_schedule_payment_billing_key.pass.rs"]
mod create_payment_schedule_create_payment_schedule_payment_billing_key_pass;
#[path = "create_payment_schedule/create_payment_schedule_payment_cash_receipt_type.pass.rs"]
mod create_payment_schedule_create_payment_schedule_payment_cash_receipt_type_pass;
#[path = "create_payment_schedule/create_payment_schedule_payment_currency.pass.rs"]
mod create_payment_schedule_create_payment_schedule_payment_currency_pass;
#[path = "create_payment_schedule/create_payment_schedule_payment_customer_address_address_line1.pass.rs"]
mod create_payment_schedule_create_payment_schedule_payment_customer_address_address_line1_pass;
#[path = "create_payment_schedule/create_payment_schedule_payment_customer_address_address_line2.pass.rs"]
mod create_payment_schedule_create_payment_schedule_payment_customer_address_address_line2_pass;
#[path = "create_payment_schedule/create_payment_schedule_payment_customer_name_separated_first.pass.rs"]
mod create_payment_schedule_create_payment_schedule_payment_customer_name_separated_first_pass;
#[path = "create_payment_schedule/create_payment_schedule_payment_customer_name_separated_last.pass.rs"]
mod create_payment_schedule_create_payment_schedule_payment_customer_name_separated_last_pass;
#[path = "create_payment_schedule/create_payment_schedule_payment_order_name.pass.rs"]
mod create_payment_schedule_create_payment_schedule_payment_order_name_pass;
#[path = "create_payment_schedule/create_payment_schedule_payment_shipping_address_address_line1.pass.rs"]
mod create_payment_schedule_create_payment_schedule_payment_shipping_address_address_line1_pass;
#[path = "create_payment_schedule/create_payment_schedule_payment_shipping_address_address_line2.pass.rs"]
mod create_payment_schedule_create_payment_schedule_payment_shipping_address_address_line2_pass;
#[path = "create_payment_schedule/create_payment_schedule_time_to_pay.pass.rs"]
mod create_payment_schedule_create_payment_schedule_time_to_pay_pass;
#[path = "apply_escrow_logistics/apply_escrow_logistics_payment_id.pass.rs"]
mod apply_escrow_logistics_apply_escrow_logistics_payment_id_pass;
#[path = "apply_escrow_logistics/apply_escrow_logistics_logistics.pass.rs"]
mod apply_escrow_logistics_apply_escrow_logistics_logistics_pass;
#[path = "apply_escrow_logistics/apply_escrow_logistics_logistics_address_address_line1.pass.rs"]
mod apply_escrow_logistics_apply_escrow_logistics_logistics_address_address_line1_pass;
#[path = "apply_escrow_logistics/apply_escrow_logistics_logistics_address_address_line2.pass.rs"]
mod apply_escrow_logistics_apply_escrow_logistics_logistics_address_address_line2_pass;
#[path = "apply_escrow_logistics/apply_escrow_logistics_logistics_company.pass.rs"]
mod apply_escrow_logistics_apply_escrow_logistics_logistics_company_pass;
#[path = "apply_escrow_logistics/apply_escrow_logistics_logistics_invoice_number.pass.rs"]
mod apply_escrow_logistics_apply_escrow_logistics_logistics_invoice_number_pass;
#[path = "apply_escrow_logistics/apply_escrow_logistics_logistics_sent_at.pass.rs"]
mod apply_escrow_logistics_apply_escrow_logistics_logistics_sent_at_pass;
#[path = "apply_escrow_logistics/apply_escrow_logistics_receiver_address_address_line1.pass.rs"]
mod apply_escrow_logistics_apply_escrow_logistics_receiver_address_address_line1_pass;
#[path = "apply_escrow_logistics/apply_escrow_logistics_receiver_address_address_line2.pass.rs"]
mod apply_escrow_logistics_apply_escrow_logistics_receiver_address_address_line2_pass;
#[path = "apply_escrow_logistics/apply_escrow_logistics_sender_address_address_line1.pass.rs"]
mod apply_escrow_logistics_apply_escrow_logistics_sender_address_address_line1_pass;
#[path = "apply_escrow_logistics/apply_escrow_logistics_sender_address_address_line2.pass.rs"]
mod apply_escrow_logistics_apply_escrow_logistics_sender_address_address_line2_pass;
#[path = "modify_escrow_logistics/modify_escrow_logistics_payment_id.pass.rs"]
mod modify_escrow_logistics_modify_escrow_logistics_payment_id_pass;
#[path = "modify_escrow_logistics/modify_escrow_logistics_logistics.pass.rs"]
mod modify_escrow_logistics_modify_escrow_logistics_logistics_pass;
#[path = "modify_escrow_logistics/modify_escrow_logistics_logistics_address_address_line1.pass.rs"]
mod modify_escrow_logistics_modify_escrow_logistics_logistics_address_address_line1_pass;
#[path = "modify_escrow_logistics/modify_escrow_logistics_logistics_address_address_line2.pass.rs"]
mod modify_escrow_logistics_modify_escrow_logistics_logistics_address_address_line2_pass;
#[path = "modify_escrow_logistics/modify_escrow_logistics_logistics_company.pass.rs"]
mod modify_escrow_logistics_modify_escrow_logistics_logistics_company_pass;
#[path = "modify_escrow_logistics/modify_escrow_logistics_logistics_invoice_number.pass.rs"]
mod modify_escrow_logistics_modify_escrow_logistics_logistics_invoice_number_pass;
#[path = "modify_escrow_logistics/modify_escrow_logistics_logistics_sent_at.pass.rs"]
mod modify_escrow_logistics_modify_escrow_logistics_logistics_sent_at_pass;
#[path = "modify_escrow_logistics/modify_escrow_logistics_receiver_address_address_line1.pass.rs"]
mod modify_escrow_logistics_modify_escrow_logistics_receiver_address_address_line1_pass;
#[path = "modify_escrow_logistics/modify_escrow_logistics_receiver_address_address_line2.pass.rs"]
mod modify_escrow_logistics_modify_escrow_logistics_receiver_address_address_line2_pass;
#[path = "modify_escrow_logistics/modify_escrow_logistics_sender_address_address_line1.pass.rs"]
mod modify_escrow_logistics_modify_escrow_logistics_sender_address_address_line1_pass;
#[path = "modify_escrow_logistics/modify_escrow_logistics_sender_address_address_line2.pass.rs"]
mod modify_escrow_logistics_modify_escrow_logistics_sender_address_address_line2_pass;
#[path = "issue_cash_receipt/issue_cash_receipt_amount.pass.rs"]
mod issue_cash_receipt_issue_cash_receipt_amount_pass;
#[path = "issue_cash_receipt/issue_cash_receipt_amount_total.pass.rs"]
mod issue_cash_receipt_issue_cash_receipt_amount_total_pass;
#[path = "issue_cash_receipt/issue_cash_receipt_currency.pass.rs"]
mod issue_cash_receipt_issue_cash_receipt_currency_pass;
#[path = "issue_cash_receipt/issue_cash_receipt_customer.pass.rs"]
mod issue_cash_receipt_issue_cash_receipt_customer_pass;
#[path = "issue_cash_receipt/issue_cash_receipt_customer_identity_number.pass.rs"]
mod issue_cash_receipt_issue_cash_receipt_customer_identity_number_pass;
#[path = "issue_cash_receipt/issue_cash_receipt_order_name.pass.rs"]
mod issue_cash_receipt_issue_cash_receipt_order_name_pass;
#[path = "issue_cash_receipt/issue_cash_receipt_payment_id.pass.rs"]
mod issue_cash_receipt_issue_cash_receipt_payment_id_pass;
#[path = "issue_cash_receipt/issue_cash_receipt_type.pass.rs"]
mod issue_cash_receipt_issue_cash_receipt_type_pass;
